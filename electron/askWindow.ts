import { dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';

/** Asks over a window; returns the index of the chosen button. Enter and Escape choose the first, which changes nothing or is easily undone. */
export async function askWindow(
  window: BrowserWindow,
  question: Pick<MessageBoxOptions, 'type' | 'message' | 'detail' | 'buttons'>,
): Promise<number> {
  const { response } = await dialog.showMessageBox(window, {
    ...question,
    defaultId: 0,
    cancelId: 0,
  });
  return response;
}
