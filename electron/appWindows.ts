import { randomUUID } from 'node:crypto';
import { dialog, type BrowserWindow } from 'electron';
import type { DeskEvent, MenuCommand } from '../desk/contract.ts';
import type { OpenDesk } from '../desk/desk.ts';
import { pageOf } from './appScheme.ts';
import { askToLeave } from './askWindow.ts';
import { flush, sendCommand, sendEvent } from './ipc.ts';
import { addContextMenu } from './menu/addContextMenu.ts';
import type { MenuLabels } from './menu/menuLabels.ts';
import { offerReload } from './offerReload.ts';
import { openWindow } from './openWindow.ts';
import type { Preferences } from './preferences.ts';
import { addRecent } from './recentPaths.ts';
import { tellDone } from './tellDone.ts';

export type AppWindows = ReturnType<typeof appWindows>;

/** Returns the app's windows. Each shows one issue; only one of them edits it. */
export function appWindows(
  open: Pick<OpenDesk, 'desk' | 'subscribe' | 'settle' | 'leave' | 'open'>,
  { window: place, recent }: Pick<Preferences, 'window' | 'recent'>,
  labels: () => MenuLabels,
  /** Called when the user keeps a window open that was to close. */
  stayed: () => void = () => undefined,
) {
  /** By the name of their page. */
  const windows = new Map<string, BrowserWindow>();
  /** Called when a window that was to close stays open. */
  const stays = new Map<BrowserWindow, () => void>();
  const all = () => [...windows.values()];
  const tellIfDone = tellDone(labels, () => show());
  const front = () => all().find((window) => window.isFocused()) ?? all().at(-1);

  /** A save may have taken longer than the page was given to say so. */
  async function isSaved(window: BrowserWindow): Promise<boolean> {
    const { webContents } = window;
    const wasFlushed = await flush(webContents);
    await open.settle();
    return wasFlushed || flush(webContents);
  }

  function openOne(issue?: string): void {
    const page = randomUUID();
    const window = openWindow({
      place,
      before: front(),
      page,
      issue,
      mayClose: async (closing) => {
        const closes = (await isSaved(closing)) || (await askToLeave(closing, labels()));
        if (!closes) {
          stayed();
          stays.get(closing)?.();
        }
        return closes;
      },
    });
    windows.set(page, window);
    const { webContents } = window;
    const stop = open.subscribe((event) => {
      sendEvent(webContents, event);
      showProgress(window, event);
      tellIfDone(event);
    });
    const leave = () => open.leave(page);
    addContextMenu(webContents, labels, (word) => {
      void open.desk['spelling.addWord']({ word });
    });
    offerReload(window, labels, leave);
    window.on('closed', () => {
      windows.delete(page);
      stays.delete(window);
      stop();
      leave();
    });
  }

  /** One path after another: each may lead to another library, whose page has to be there before the next saves it. */
  let turn: Promise<unknown> = Promise.resolve();

  async function openPath(path: string): Promise<void> {
    const opened = await open.open(path, mayLeaveLibrary);
    if (opened.outcome === 'invalid') {
      dialog.showErrorBox(labels().cannotOpen(path), labels().cannotOpenDetail);
    }
    if (opened.outcome !== 'opened') {
      show();
      return;
    }
    addRecent(recent, path);
    const { id, page, isOther } = opened;
    const [first, ...others] = all();
    if (isOther && first) {
      for (const other of others) other.destroy();
      show(first);
      // A window that is closed meanwhile loads nothing.
      await first.loadURL(pageOf(id)).catch(() => undefined);
    } else if (page !== undefined && windows.has(page)) show(windows.get(page));
    else if (id === undefined) show();
    else openOne(id);
  }

  async function close(window: BrowserWindow): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    window.once('closed', () => resolve(true));
    stays.set(window, () => resolve(false));
    window.close();
    return promise;
  }

  async function mayLeaveLibrary(): Promise<boolean> {
    const saved = await Promise.all(all().map(isSaved));
    return saved.every(Boolean);
  }

  function show(window = front()): void {
    if (!window) {
      openOne();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  return {
    /** Opens a window with an issue, by default the newest one. */
    open: openOne,
    /** Brings the app to the front; opens a window if there is none. */
    show: () => show(),
    /**
     * Saves all windows and closes those behind the one in front, whose page asked for another library. Resolves to false,
     * with all of them open, if one cannot be saved.
     */
    leaveLibrary: async () => {
      const asking = front();
      if (!(await mayLeaveLibrary())) return false;
      for (const other of all()) if (other !== asking) other.destroy();
      return true;
    },
    /** Shows the file of a page's issue in its window's frame, and whether it is not saved yet. Only macOS has a place for them. */
    showIssue: (page: string, file: string | undefined, isEdited: boolean) => {
      const window = windows.get(page);
      if (!window || window.isDestroyed()) return;
      window.setRepresentedFilename(file ?? '');
      window.setDocumentEdited(isEdited);
    },
    /** Closes all windows as their frames' buttons do; resolves to false as soon as one stays open. */
    closeAll: async () => {
      for (const window of all()) if (!(await close(window))) return false;
      return true;
    },
    /** Sends a menu's command to the window in front. */
    send: (command: MenuCommand) => {
      const window = front();
      if (window) sendCommand(window.webContents, command);
    },
    /** Shows a file or folder that the system asked for, in the window that has it or in a new one. */
    openPath: (path: string) => {
      const opened = turn.then(() => openPath(path));
      turn = opened.catch(() => undefined);
      return opened;
    },
  };
}

/** Shows how far long work is, in the dock or task bar. */
function showProgress(window: BrowserWindow, event: DeskEvent): void {
  if (event.event !== 'job-progress' || window.isDestroyed()) return;
  window.setProgressBar(event.share < 1 ? event.share : -1);
}
