import type { BrowserWindow } from './browserWindow.ts';

interface Role {
  readonly accelerator?: string;
  /** False for keys that the page itself handles, and which a menu only shows. */
  readonly isRegistered?: boolean;
  /** What an item does in a window; roles without it are the system's own. */
  readonly run?: (window: BrowserWindow | undefined, quit: () => void) => void;
}

type System = 'darwin' | 'linux' | 'win32';

const edit = (command: string) => (window: BrowserWindow | undefined) => {
  window?.webContents.edit(command);
};

/** Returns the roles that menus of this app have on a system: keys and effects as in Electron's `lib/browser/api/menu-item-roles.ts`. */
export const rolesOn = (system: System): Readonly<Record<string, Role>> => ({
  undo: { accelerator: 'CommandOrControl+Z', run: edit('undo') },
  redo: {
    accelerator: system === 'win32' ? 'Control+Y' : 'Shift+CommandOrControl+Z',
    run: edit('redo'),
  },
  cut: { accelerator: 'CommandOrControl+X', isRegistered: false, run: edit('cut') },
  copy: { accelerator: 'CommandOrControl+C', isRegistered: false, run: edit('copy') },
  paste: { accelerator: 'CommandOrControl+V', isRegistered: false, run: edit('paste') },
  pasteandmatchstyle: {
    accelerator: system === 'darwin' ? 'Cmd+Option+Shift+V' : 'Shift+CommandOrControl+V',
    isRegistered: false,
    run: edit('pasteAndMatchStyle'),
  },
  selectall: { accelerator: 'CommandOrControl+A', run: edit('selectAll') },
  minimize: { accelerator: 'CommandOrControl+M', run: (window) => window?.minimize() },
  close: { accelerator: 'CommandOrControl+W', run: (window) => window?.close() },
  quit: {
    ...(system === 'win32' ? {} : { accelerator: 'CommandOrControl+Q' }),
    run: (_, quit) => quit(),
  },
  resetzoom: {
    accelerator: 'CommandOrControl+0',
    run: (window) => {
      if (window) window.webContents.zoomLevel = 0;
    },
  },
  zoomin: {
    accelerator: 'CommandOrControl+Plus',
    run: (window) => {
      if (window) window.webContents.zoomLevel += 0.5;
    },
  },
  zoomout: {
    accelerator: 'CommandOrControl+-',
    run: (window) => {
      if (window) window.webContents.zoomLevel -= 0.5;
    },
  },
  togglefullscreen: {
    accelerator: system === 'darwin' ? 'Control+Command+F' : 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  toggledevtools: { accelerator: system === 'darwin' ? 'Alt+Command+I' : 'Ctrl+Shift+I' },
  about: {},
  services: {},
  hide: { accelerator: 'Command+H' },
  hideothers: { accelerator: 'Command+Alt+H' },
  unhide: {},
  window: {},
  help: {},
  appmenu: {},
  recentdocuments: {},
  clearrecentdocuments: {},
  sharemenu: {},
  front: {},
});

/** Those of the system that the double runs on. */
export const roles = rolesOn(process.platform as System);
