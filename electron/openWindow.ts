import { join } from 'node:path';
import { BrowserWindow, screen, type Rectangle } from 'electron';
import { procedureNames } from '../desk/contract.ts';
import { pageOf } from './appScheme.ts';
import { pageArgument, proceduresArgument } from './channels.ts';
import type { Preferences } from './preferences.ts';
import { windowPlace } from './windowPlace.ts';

/** Distance of a further window from the one before it, in px. */
const cascade = 32;

export interface WindowOptions {
  readonly place: Preferences['window'];
  /** The app's window in front, if there is one. */
  readonly before: BrowserWindow | undefined;
  /** The name by which the desk knows the window's page. */
  readonly page: string;
  /** The issue to show; by default the newest one. */
  readonly issue: string | undefined;
  /** Called one call at a time when the window is to close; it stays open if this returns false. */
  readonly mayClose: (window: BrowserWindow) => Promise<boolean>;
}

/** Opens a window at the last position, beside another that is there, and remembers its position when it closes. */
export function openWindow({ place, before, page, issue, mayClose }: WindowOptions): BrowserWindow {
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  const { maximized, ...bounds } = windowPlace(
    before ? { ...beside(before.getNormalBounds()), maximized: false } : place.get(),
    screens.map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      additionalArguments: [
        `${pageArgument}${page}`,
        `${proceduresArgument}${procedureNames.join(',')}`,
      ],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  let isClosing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    place.set({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    void mayClose(window)
      .catch(() => true)
      .then((closes) => {
        if (closes) window.destroy();
        else isClosing = false;
      });
  });
  void window.loadURL(pageOf(issue));
  return window;
}

function beside({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x + cascade, y: y + cascade, width, height };
}
