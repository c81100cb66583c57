import { safeStorage } from 'electron';
import type { SecretStore } from '../desk/preferences/secretStore.ts';
import type { Preferences } from './preferences.ts';

/** Key stores of Linux desktops. Electron's other backends do not count: they encrypt with a publicly known key. */
const linuxKeyStores = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

/** Chromium's prefix for text encrypted with that known key because no key store was available. */
const knownKeyMark = 'v10';

/** Stores secrets in the preferences, encrypted by the system's key store: Keychain, DPAPI, libsecret, KWallet. */
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
        // Another user's, or the key is gone: the password has to be entered again.
        return undefined;
      }
    },
    forget: async (name) => {
      const { [name]: _, ...others } = kept.get();
      kept.set(others);
    },
  };
}
