import type { BrowserWindow } from 'electron';
import { askWindow } from './askWindow.ts';
import type { MenuLabels } from './menu/menuLabels.ts';

/**
 * Says when a window's page has crashed, and loads it anew: the page then offers the text that was not saved. Asking
 * first keeps a page that crashes at once from being loaded for ever. `gone` is called first.
 */
export function offerReload(
  window: BrowserWindow,
  labels: () => MenuLabels,
  gone: () => void,
): void {
  window.webContents.on('render-process-gone', (_, { reason }) => {
    gone();
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const { crashed, crashedDetail, reload, close } = labels();
    const buttons = [reload, close];
    const question = { type: 'error', message: crashed, detail: crashedDetail, buttons } as const;
    void askWindow(window, question).then((response) => {
      if (window.isDestroyed()) return;
      if (response === 0) window.webContents.reload();
      else window.destroy();
    });
  });
}
