import { app, Menu, nativeTheme } from 'electron';
import type { MenuCommand, Preferences } from '../../desk/contract.ts';
import type { MenuLabels } from './menuLabels.ts';
import { menuTemplate } from './menuTemplate.ts';

/** Sets the menus, and light or dark mode, from the preferences. Call it at startup and after each change. */
export function applyPreferences(
  { appearance }: Pick<Preferences, 'appearance'>,
  labels: MenuLabels,
  send: (command: MenuCommand) => void,
): void {
  nativeTheme.themeSource = appearance;
  const template = menuTemplate({
    labels,
    appearance,
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    send,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
