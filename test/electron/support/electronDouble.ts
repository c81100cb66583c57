import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import type {
  App,
  BrowserWindowConstructorOptions,
  IpcMain,
  IpcRenderer,
  NotificationConstructorOptions,
  OpenDialogReturnValue,
  Protocol,
  SafeStorage,
  SaveDialogReturnValue,
  SharingItem,
  Shell,
} from 'electron';

/**
 * Stands in for the `electron` module, whose runtime is not there in a test. It does nothing of its own: it takes down
 * what it was told, and lets a test call the handlers. Use it by `vi.mock('electron', () => import(…))`.
 */
const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
const mainEvents = new EventEmitter();
export const ipcMain = {
  handlers,
  handle: (name: string, handler: Parameters<IpcMain['handle']>[1]) => {
    handlers.set(name, handler);
  },
  on: (name: string, listener: (...given: unknown[]) => void) => mainEvents.on(name, listener),
  off: (name: string, listener: (...given: unknown[]) => void) => mainEvents.off(name, listener),
  emit: (name: string, ...given: unknown[]) => mainEvents.emit(name, ...given),
  listenerCount: (name: string) => mainEvents.listenerCount(name),
};

const rendererEvents = new EventEmitter();
export const ipcRenderer = {
  invoke: vi.fn<IpcRenderer['invoke']>(),
  send: vi.fn<IpcRenderer['send']>(),
  on: (name: string, listener: (...given: unknown[]) => void) => rendererEvents.on(name, listener),
  off: (name: string, listener: (...given: unknown[]) => void) =>
    rendererEvents.off(name, listener),
  emit: (name: string, ...given: unknown[]) => rendererEvents.emit(name, ...given),
};

export const contextBridge = { exposeInMainWorld: vi.fn<(key: string, api: unknown) => void>() };

export const protocol = {
  registerSchemesAsPrivileged: vi.fn<Protocol['registerSchemesAsPrivileged']>(),
  handle: vi.fn<(scheme: string, answer: (request: Request) => Promise<Response>) => void>(),
};

export const shell = {
  openExternal: vi.fn<Shell['openExternal']>(() => Promise.resolve()),
  openPath: vi.fn<Shell['openPath']>(() => Promise.resolve('')),
};

const keyStoreMark = Buffer.from('v11');
const flipped = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 1));

/** "Encrypts" by flipping bits, behind the mark that Chromium puts before what a real key store encrypted. */
export const safeStorage = {
  isAsyncEncryptionAvailable: vi.fn<SafeStorage['isAsyncEncryptionAvailable']>(async () => true),
  getSelectedStorageBackend: vi.fn<SafeStorage['getSelectedStorageBackend']>(
    () => 'gnome_libsecret',
  ),
  encryptStringAsync: vi.fn<SafeStorage['encryptStringAsync']>(async (text) =>
    Buffer.concat([keyStoreMark, flipped(Buffer.from(text))]),
  ),
  decryptStringAsync: vi.fn<SafeStorage['decryptStringAsync']>(async (encrypted) => ({
    result: flipped(encrypted.subarray(keyStoreMark.length)).toString(),
    shouldReEncrypt: false,
  })),
};

export const dialog = {
  showErrorBox: vi.fn<(title: string, text: string) => void>(),
  showMessageBox: vi.fn<(window: unknown, options: object) => Promise<{ response: number }>>(() =>
    Promise.resolve({ response: 0 }),
  ),
  showOpenDialog: vi.fn<() => Promise<OpenDialogReturnValue>>(),
  showSaveDialog: vi.fn<(...given: unknown[]) => Promise<SaveDialogReturnValue>>(),
};

const appEvents = new EventEmitter();
export const app = {
  isPackaged: false,
  getAppPath: () => '/opt/setzkasten',
  getVersion: () => '0.1.0',
  commandLine: { getSwitchValue: () => '', hasSwitch: () => false },
  enableSandbox: vi.fn<App['enableSandbox']>(),
  exit: vi.fn<App['exit']>(),
  quit: vi.fn<App['quit']>(),
  requestSingleInstanceLock: vi.fn<App['requestSingleInstanceLock']>(),
  whenReady: vi.fn<App['whenReady']>(),
  addRecentDocument: vi.fn<App['addRecentDocument']>(),
  clearRecentDocuments: vi.fn<App['clearRecentDocuments']>(),
  getFileIcon: async (path: string) => ({ iconOf: path }),
  getPath: (name: string) => `/home/ada/${name}`,
  getPreferredSystemLanguages: () => ['de-DE'],
  on: (name: string, listener: (...given: unknown[]) => void) => appEvents.on(name, listener),
  emit: (name: string, ...given: unknown[]) => appEvents.emit(name, ...given),
};

export const session = {
  defaultSession: {
    setPermissionCheckHandler: vi.fn<() => void>(),
    setPermissionRequestHandler: vi.fn<() => void>(),
    setDevicePermissionHandler: vi.fn<() => void>(),
  },
};

export const shared: string[] = [];
export class ShareMenu {
  readonly popup = (): void => undefined;
  constructor({ filePaths = [] }: SharingItem) {
    shared.push(...filePaths);
  }
}

/** Notifications that were shown; a test plays their events by `emit`. */
export class Notification extends EventEmitter {
  static readonly shown: Notification[] = [];
  static isSupported = () => true;
  readonly options: NotificationConstructorOptions;
  constructor(options: NotificationConstructorOptions) {
    super();
    this.options = options;
  }
  readonly show = (): void => void Notification.shown.push(this);
}

export const clipboard = {
  writeText: vi.fn<(text: string) => Promise<void>>(() => Promise.resolve()),
};

export const systemPreferences = Object.assign(new EventEmitter(), {
  getAccentColor: vi.fn<() => string>(() => ''),
});

export const nativeImage = { createEmpty: () => ({ iconOf: 'nothing' }) };

export const nativeTheme = { themeSource: 'system' };

export const Menu = {
  buildFromTemplate: <T>(template: T): T => template,
  setApplicationMenu: vi.fn<(template: unknown) => void>(),
};

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };

/** Takes down its options and what was asked of it; a test plays its events by `emit`. */
export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = [];
  static getAllWindows = () => BrowserWindow.opened;
  /** Set by a test: the window in front. */
  static focused: BrowserWindow | null = null;
  static getFocusedWindow = () => BrowserWindow.focused;
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new EventEmitter();
  readonly loadURL = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve());
  readonly maximize = vi.fn<() => void>();
  readonly focus = vi.fn<() => void>();
  readonly restore = vi.fn<() => void>();
  readonly isMinimized = vi.fn<() => boolean>(() => false);
  readonly show = vi.fn<() => void>();
  readonly destroy = vi.fn<() => void>();
  readonly close = vi.fn<() => void>();
  readonly setRepresentedFilename = vi.fn<(path: string) => void>();
  readonly setDocumentEdited = vi.fn<(isEdited: boolean) => void>();
  readonly isMaximized = () => true;
  readonly isDestroyed = () => false;
  readonly isFocused = () => BrowserWindow.focused === this;
  readonly getNormalBounds = () => ({ x: 10, y: 20, width: 900, height: 700 });
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    BrowserWindow.opened.push(this);
  }
}
