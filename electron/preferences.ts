import ElectronStore from 'electron-store';
import {
  rememberedFrom,
  type PreferencesStore,
  type Remembered,
} from '../desk/preferences/preferencesStore.ts';

interface Kept {
  readonly remembered?: Remembered;
  /** Where the window stood; checked by `windowPlace`. */
  readonly window?: unknown;
  /** Encrypted by the system's key store, in base64, by name. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/**
 * Preferences and the window's place, in the user's data folder: never an issue. A damaged file starts anew; where it
 * cannot be read at all, as another user's cannot, what is set lasts until the app is left.
 */
export interface Preferences extends PreferencesStore {
  readonly window: {
    get(): unknown;
    /** Never throws: a place that cannot be kept is let go. */
    set(place: object): void;
  };
  /** What `secretStore` has encrypted, by name. */
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
          // It is set when the window closes, and a full disk must not keep it open.
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
