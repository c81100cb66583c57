import { app, Menu, nativeTheme } from 'electron';
import type { Preferences } from '../../desk/contract.ts';
import type { MenuLabels } from './menuLabels.ts';
import { menuTemplate, type MenuOptions } from './menuTemplate.ts';

/** Sets the menus, and light or dark mode, from the preferences. Call it at startup and after each change. */
export function applyPreferences(
  { appearance }: Pick<Preferences, 'appearance'>,
  labels: MenuLabels,
  actions: Pick<MenuOptions, 'send' | 'openWindow' | 'copyDiagnostics' | 'updates' | 'recent'>,
): void {
  nativeTheme.themeSource = appearance;
  const template = menuTemplate({
    labels,
    appearance,
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    ...actions,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
