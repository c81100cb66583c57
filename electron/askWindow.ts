import { dialog, BrowserWindow, type MessageBoxOptions } from 'electron';
import type { MenuLabels } from './menu/menuLabels.ts';

/** Asks over a window, if there is one; returns the index of the chosen button. Enter and Escape choose the first, which changes nothing or is easily undone. */
export async function askWindow(
  window: BrowserWindow | undefined,
  question: Pick<MessageBoxOptions, 'type' | 'message' | 'detail' | 'buttons'>,
): Promise<number> {
  const options = { ...question, defaultId: 0, cancelId: 0 };
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  return response;
}

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

/** Returns the window that a dialog belongs to; undefined if there is none, as may be on a Mac. */
export function frontWindow(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
}
