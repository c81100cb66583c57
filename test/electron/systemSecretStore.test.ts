import { beforeEach, describe, expect, test, vi } from 'vitest';
import { systemSecretStore } from '../../electron/systemSecretStore.ts';
import { safeStorage } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

let disk: Readonly<Record<string, string>>;
const kept = {
  get: () => disk,
  set: (encrypted: Readonly<Record<string, string>>) => {
    disk = encrypted;
  },
};

beforeEach(() => {
  disk = {};
  vi.resetAllMocks();
});

test('a secret is on disk as the key store encrypted it, and comes back as it was', async () => {
  const store = systemSecretStore(kept, 'linux');
  expect(await store.isAvailable()).toBe(true);
  expect(await store.keep('mail-password', 'geheim')).toBe('kept');
  expect(await store.keep('other', 'auch')).toBe('kept');
  expect(disk['mail-password']).toBe(Buffer.from('v11fdidhl').toString('base64'));
  expect(await store.read('mail-password')).toBe('geheim');
  await store.forget('mail-password');
  expect(await store.read('mail-password')).toBeUndefined();
  expect(await store.read('other')).toBe('auch');
});

describe('refused, and written nowhere', () => {
  async function expectRefused(platform: NodeJS.Platform) {
    const store = systemSecretStore(kept, platform);
    expect(await store.keep('mail-password', 'geheim')).toBe('refused');
    expect(disk).toEqual({});
  }

  test.each(['basic_text', 'unknown'] as const)(
    'on Linux with %s for a key store',
    async (name) => {
      safeStorage.getSelectedStorageBackend.mockReturnValue(name);
      expect(await systemSecretStore(kept, 'linux').isAvailable()).toBe(false);
      await expectRefused('linux');
      expect(await systemSecretStore(kept, 'darwin').keep('mail-password', 'geheim')).toBe('kept');
    },
  );

  test('where the key store did not answer and the known key was taken', async () => {
    safeStorage.encryptStringAsync.mockResolvedValue(Buffer.from('v10fdidhl'));
    await expectRefused('linux');
  });

  test.each(['linux', 'darwin', 'win32'] as const)('on %s without encryption', async (platform) => {
    safeStorage.isAsyncEncryptionAvailable.mockResolvedValue(false);
    await expectRefused(platform);
  });

  test('where encrypting, or asking for it, fails', async () => {
    safeStorage.encryptStringAsync.mockRejectedValue(new Error('locked'));
    await expectRefused('darwin');
    safeStorage.isAsyncEncryptionAvailable.mockRejectedValue(new Error('locked'));
    await expectRefused('darwin');
  });
});

test('a secret that the key store does not give back is none', async () => {
  const store = systemSecretStore(kept, 'linux');
  expect(await store.keep('mail-password', 'geheim')).toBe('kept');
  safeStorage.decryptStringAsync.mockRejectedValue(new Error('another key'));
  expect(await store.read('mail-password')).toBeUndefined();
});
