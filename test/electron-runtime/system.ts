import { EventEmitter } from 'node:events';
import type {
  MessageBoxOptions,
  NotificationConstructorOptions,
  OpenDialogReturnValue,
  SaveDialogReturnValue,
  SharingItem,
} from 'electron';
import { double, emulateColors } from './state.ts';

/** Everything that would have been shown or opened outside of the windows, for tests to look at. */
export const shown = {
  errors: [] as { title: string; content: string }[],
  opened: [] as string[],
  dragged: [] as string[],
  shared: [] as string[],
  notified: [] as string[],
};

/** Dialogs are answered by tests, which replace these as they do in the real runtime; unasked, they are cancelled. */
export const dialog = {
  showErrorBox: (title: string, content: string): void => {
    shown.errors.push({ title, content });
    console.error(`${title}: ${content}`);
  },
  showMessageBox: async (...given: readonly unknown[]): Promise<{ response: number }> => {
    const options = given.at(-1) as MessageBoxOptions;
    return { response: options.cancelId ?? 0 };
  },
  showOpenDialog: async (): Promise<OpenDialogReturnValue> => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async (): Promise<SaveDialogReturnValue> => ({ canceled: true, filePath: '' }),
};

export const shell = {
  openExternal: async (url: string): Promise<void> => void shown.opened.push(url),
  openPath: async (path: string): Promise<string> => {
    shown.opened.push(path);
    return '';
  },
  showItemInFolder: (path: string): void => void shown.opened.push(path),
};

/** macOS's menu for sharing. */
export class ShareMenu {
  readonly #paths: readonly string[];
  constructor({ filePaths = [] }: SharingItem) {
    this.#paths = filePaths;
  }
  popup(): void {
    shown.shared.push(...this.#paths);
  }
}

export class Notification extends EventEmitter {
  readonly #body: string;
  constructor({ body = '' }: NotificationConstructorOptions) {
    super();
    this.#body = body;
  }
  static isSupported(): boolean {
    return true;
  }
  show(): void {
    shown.notified.push(this.#body);
  }
}

/** The main process's clipboard, apart from the pages'. */
export const clipboard = {
  text: '',
  writeText: async (text: string): Promise<void> => {
    clipboard.text = text;
  },
  readText: async (): Promise<string> => clipboard.text,
};

const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  scaleFactor: 1,
};
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
});

const mark = Buffer.from('v11');
const flipped = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 1));

/** A key store as on a Linux desktop that has one. Encrypts by flipping bits. */
export const safeStorage = {
  isEncryptionAvailable: () => true,
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptStringAsync: async (text: string) => Buffer.concat([mark, flipped(Buffer.from(text))]),
  decryptStringAsync: async (encrypted: Buffer) => ({
    result: flipped(encrypted.subarray(mark.length)).toString(),
    shouldReEncrypt: false,
  }),
};

/** A system without an accent colour; a test replaces it, and emits the event. */
export const systemPreferences = Object.assign(new EventEmitter(), { getAccentColor: () => '' });

export const nativeImage = { createEmpty: () => ({ isEmpty: () => true }) };

export const nativeTheme = {
  get themeSource() {
    return double.colorScheme;
  },
  set themeSource(source) {
    double.colorScheme = source;
    for (const page of double.pages) void emulateColors(page);
  },
};
