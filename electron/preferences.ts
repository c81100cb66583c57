import ElectronStore from 'electron-store';
import { z } from 'zod';
import {
  rememberedFrom,
  type PreferencesStore,
  type Remembered,
} from '../desk/preferences/preferencesStore.ts';

interface Kept {
  readonly remembered?: Remembered;
  /** The window's position; validated by `windowPlace`. */
  readonly window?: unknown;
  /** Encrypted by the system's key store, in base64, by name. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** The folders that the user last chose in dialogs, by what they are for. */
  readonly folders?: Readonly<Record<string, string>>;
  /** What was opened last, most recent first. */
  readonly recent?: readonly string[];
}

const folders = z.record(z.string(), z.string()).catch({});
const recent = z.array(z.string()).catch([]);

export type Preferences = ReturnType<typeof openPreferences>;

/**
 * Opens the preferences and the window's position, in the user's data folder: never an issue. A damaged file is replaced;
 * if it cannot be read at all, such as another user's, changes last until the app quits. `changed` is called after each write.
 */
export function openPreferences(changed: (remembered: Remembered) => void) {
  const store = openStore();
  /** For what a full disk must not prevent: a window closes, and a dialog or a file has been used. */
  function setIfPossible<K extends keyof Kept>(name: K, value: NonNullable<Kept[K]>): void {
    try {
      store.set(name, value);
    } catch {
      // It is as it was.
    }
  }
  return {
    read: async () => rememberedFrom(store.get('remembered')),
    write: async (remembered: Remembered) => {
      store.set('remembered', remembered);
      changed(remembered);
    },
    window: {
      get: () => store.get('window'),
      /** Never throws: a position that cannot be saved is dropped. */
      set: (place: object) => setIfPossible('window', place),
    },
    /** The folders in which dialogs begin. */
    folders: {
      get: (use: 'save' | 'open'): string | undefined => folders.parse(store.get('folders'))[use],
      /** Never throws: a folder that cannot be remembered is dropped. */
      set: (use: 'save' | 'open', folder: string) =>
        setIfPossible('folders', { ...folders.parse(store.get('folders')), [use]: folder }),
    },
    /** Paths of issues and libraries, most recent first. */
    recent: {
      get: (): readonly string[] => recent.parse(store.get('recent')),
      /** Never throws, like that of the position. */
      set: (paths: readonly string[]) => setIfPossible('recent', paths),
    },
    /** Values encrypted by `systemSecretStore`, by name. */
    secrets: {
      get: () => store.get('secrets') ?? {},
      set: (encrypted: NonNullable<Kept['secrets']>) => store.set('secrets', encrypted),
    },
  } satisfies PreferencesStore & Record<string, unknown>;
}

interface Store {
  get<K extends keyof Kept>(name: K): Kept[K] | undefined;
  set<K extends keyof Kept>(name: K, value: NonNullable<Kept[K]>): void;
}

function openStore(): Store {
  try {
    return new ElectronStore<Kept>({
      name: 'preferences',
      clearInvalidConfig: true,
      configFileMode: 0o600,
    });
  } catch {
    let kept: Kept = {};
    return {
      get: (name) => kept[name],
      set: (name, value) => {
        kept = { ...kept, [name]: value };
      },
    };
  }
}
