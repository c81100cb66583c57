import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { appPage } from './appScheme.ts';
import type { Preferences } from './preferences.ts';
import { windowPlace } from './windowPlace.ts';

/**
 * Opens the window at its last position, and remembers the position when it closes. `mayClose` is called, one call at a
 * time; the window stays open if it returns false.
 */
export function openWindow(
  place: Preferences['window'],
  mayClose: (window: BrowserWindow) => Promise<boolean>,
): BrowserWindow {
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  const { maximized, ...bounds } = windowPlace(
    place.get(),
    screens.map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
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
  void window.loadURL(appPage);
  return window;
}
