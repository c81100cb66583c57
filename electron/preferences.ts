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

/** Preferences and the window's place, in the user's data folder: never an issue. A damaged file starts anew. */
export interface Preferences extends PreferencesStore {
  readonly window: { get(): unknown; set(place: object): void };
  /** What `secretStore` has encrypted, by name. */
  readonly secrets: {
    get(): Readonly<Record<string, string>>;
    set(encrypted: Readonly<Record<string, string>>): void;
  };
}

/** Opens the preferences. `changed` is called after each write. */
export function openPreferences(changed: (remembered: Remembered) => void): Preferences {
  const store = new ElectronStore<Kept>({ name: 'preferences', clearInvalidConfig: true });
  return {
    read: async () => rememberedFrom(store.get('remembered')),
    write: async (remembered) => {
      store.set('remembered', remembered);
      changed(remembered);
    },
    window: { get: () => store.get('window'), set: (place) => store.set('window', place) },
    secrets: {
      get: () => store.get('secrets') ?? {},
      set: (encrypted) => store.set('secrets', encrypted),
    },
  };
}
