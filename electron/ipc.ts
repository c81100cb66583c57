import { ipcMain, type IpcMainEvent, type WebContents, type WebFrameMain } from 'electron';
import {
  procedureNames,
  type Handlers,
  type DeskEvent,
  type MenuCommand,
  type Reply,
} from '../desk/contract.ts';
import { dispatch } from '../desk/dispatch.ts';
import { appOrigin } from './appScheme.ts';
import { channels } from './channels.ts';

/** Lets the page call the desk, procedure by procedure. Calls from any other sender are rejected. */
export function answerDesk(desk: Handlers): void {
  for (const name of procedureNames) {
    ipcMain.handle(name, async ({ senderFrame }, input: unknown): Promise<Reply> => {
      if (!isAppPage(senderFrame)) return { ok: false, error: 'Only the app’s own page may ask.' };
      return dispatch(desk, name, input);
    });
  }
}

/** Sends a menu item's command to the page. */
export function sendCommand(contents: WebContents, command: MenuCommand): void {
  if (!contents.isDestroyed()) contents.send(channels.command, command);
}

/** Notifies the page of changes to the library's files. */
export function sendEvent(contents: WebContents, event: DeskEvent): void {
  if (!contents.isDestroyed()) contents.send(channels.event, event);
}

/**
 * Asks the page to save typed text. Returns true if it confirmed within `timeout` ms; a page that is gone has nothing
 * left to save.
 */
export async function flush(contents: WebContents, timeout = 3000): Promise<boolean> {
  if (contents.isDestroyed() || contents.isCrashed()) return true;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), timeout);
  const listener = ({ sender, senderFrame }: IpcMainEvent) => {
    if (sender === contents && isAppPage(senderFrame)) resolve(true);
  };
  ipcMain.on(channels.flushed, listener);
  sendCommand(contents, 'app.flush');
  const isSaved = await promise;
  clearTimeout(timer);
  ipcMain.off(channels.flushed, listener);
  return isSaved;
}

/** True for the window's main frame with our page in it; false for a nested frame, or one that navigated away. */
function isAppPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === appOrigin;
}
