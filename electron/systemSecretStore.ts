import { safeStorage } from 'electron';
import type { SecretStore } from '../desk/mail/secretStore.ts';
import type { Preferences } from './preferences.ts';

/** Linux desktops' key stores. The others that Electron names are none: it would encrypt with a key that all know. */
const linuxKeyStores = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

/** What Chromium puts before a text that it encrypted with that known key, because no key store answered. */
const knownKeyMark = 'v10';

/** Keeps secrets among the preferences, encrypted by the system's key store: Keychain, DPAPI, libsecret, KWallet. */
export function systemSecretStore(
  kept: Preferences['secrets'],
  platform: NodeJS.Platform = process.platform,
): SecretStore {
  async function isAvailable(): Promise<boolean> {
    const isNone =
      platform === 'linux' && !linuxKeyStores.includes(safeStorage.getSelectedStorageBackend());
    return !isNone && safeStorage.isAsyncEncryptionAvailable().catch(() => false);
  }
  return {
    isAvailable,
    keep: async (name, secret) => {
      if (!(await isAvailable())) return 'refused';
      try {
        const encrypted = await safeStorage.encryptStringAsync(secret);
        const mark = encrypted.subarray(0, knownKeyMark.length).toString('latin1');
        if (platform === 'linux' && mark === knownKeyMark) return 'refused';
        kept.set({ ...kept.get(), [name]: encrypted.toString('base64') });
        return 'kept';
      } catch {
        return 'refused';
      }
    },
    read: async (name) => {
      const encrypted = kept.get()[name];
      if (encrypted === undefined || !(await isAvailable())) return undefined;
      try {
        return (await safeStorage.decryptStringAsync(Buffer.from(encrypted, 'base64'))).result;
      } catch {
        // Another user's, or the key is gone: it has to be typed again.
        return undefined;
      }
    },
    forget: async (name) => {
      const { [name]: _, ...others } = kept.get();
      kept.set(others);
    },
  };
}
