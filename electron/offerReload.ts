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
    void ask(window, labels()).then((reloads) => {
      if (window.isDestroyed()) return;
      if (reloads) window.webContents.reload();
      else window.destroy();
    });
  });
}

async function ask(window: BrowserWindow, labels: MenuLabels): Promise<boolean> {
  const response = await askWindow(window, {
    type: 'error',
    message: labels.crashed,
    detail: labels.crashedDetail,
    buttons: [labels.reload, labels.close],
  });
  return response === 0;
}
