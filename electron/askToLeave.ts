import type { BrowserWindow } from 'electron';
import { askWindow } from './askWindow.ts';
import type { MenuLabels } from './menu/menuLabels.ts';

/** Tells the user that typed text is not on disk, and asks whether to close anyway. */
export async function askToLeave(window: BrowserWindow, labels: MenuLabels): Promise<boolean> {
  const response = await askWindow(window, {
    type: 'warning',
    message: labels.notSaved,
    detail: labels.notSavedDetail,
    buttons: [labels.stay, labels.leave],
  });
  return response === 1;
}
