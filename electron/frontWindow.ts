import { BrowserWindow } from 'electron';

/** Returns the window that a dialog belongs to; undefined if there is none, as may be on a Mac. */
export function frontWindow(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
}
