import ElectronStore from 'electron-store';
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
}

/**
 * Preferences and the window's position, in the user's data folder: never an issue. A damaged file is replaced; if it
 * cannot be read at all, such as another user's, changes last until the app quits.
 */
export interface Preferences extends PreferencesStore {
  readonly window: {
    get(): unknown;
    /** Never throws: a position that cannot be saved is dropped. */
    set(place: object): void;
  };
  /** Values encrypted by `secretStore`, by name. */
  readonly secrets: {
    get(): Readonly<Record<string, string>>;
    set(encrypted: Readonly<Record<string, string>>): void;
  };
}

/** Opens the preferences. `changed` is called after each write. */
export function openPreferences(changed: (remembered: Remembered) => void): Preferences {
  const store = openStore();
  return {
    read: async () => rememberedFrom(store.get('remembered')),
    write: async (remembered) => {
      store.set('remembered', remembered);
      changed(remembered);
    },
    window: {
      get: () => store.get('window'),
      set: (place) => {
        try {
          store.set('window', place);
        } catch {
          // This runs when the window closes, which a full disk must not prevent.
        }
      },
    },
    secrets: {
      get: () => store.get('secrets') ?? {},
      set: (encrypted) => store.set('secrets', encrypted),
    },
  };
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
