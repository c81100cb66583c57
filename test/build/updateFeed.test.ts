import { generateKeyPairSync, verify } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installersWithFeed } from '../../build/electron-builder.ts';
import { signedText } from '../../electron/updates/signedText.ts';
import { signFeed, updateConfiguration, updateSettings } from '../../build/updateFeed.ts';
import { signingKeys } from '../support/signingKeys.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const url = 'https://updates.example.org/';

const { publicKey, privateKey } = signingKeys();

/** Writes a key to a file of its own; returns its path. */
function keyFile(text: string): string {
  const path = join(temporaryFolder(), 'key.pem');
  writeFileSync(path, text);
  return path;
}

test('without an address, the app has no feed and installers have no description', () => {
  expect(updateSettings({})).toBeUndefined();
  expect(installersWithFeed(undefined).publish).toBeNull();
});

test('with one, a key is needed, and the address is encrypted', () => {
  expect(() => updateSettings({ SETZKASTEN_UPDATE_URL: url })).toThrow(
    'SETZKASTEN_UPDATE_PUBLIC_KEY has to name a file',
  );
  expect(() => updateSettings({ SETZKASTEN_UPDATE_URL: 'http://example.org/' })).toThrow(
    'SETZKASTEN_UPDATE_URL has to be an address with https',
  );
  const settings = updateSettings({
    SETZKASTEN_UPDATE_URL: ' HTTPS://Updates.example.org',
    SETZKASTEN_UPDATE_PUBLIC_KEY: keyFile(`\r\n ${publicKey}\n\n`),
    SETZKASTEN_UPDATE_PRIVATE_KEY: keyFile(privateKey),
    SETZKASTEN_UPDATE_PUBLISHER: 'Ada',
  });
  expect(settings).toEqual({ url, publicKey, publisher: 'Ada' });
  expect(JSON.parse(updateConfiguration(settings!))).toEqual({
    provider: 'generic',
    url,
    updaterCacheDirName: 'setzkasten-updater',
    publisherName: ['Ada'],
    publicKey,
  });
  expect(installersWithFeed(url)).toMatchObject({
    publish: { provider: 'generic', url },
    deb: { publish: null },
    rpm: { publish: null },
  });
});

test('a private key is never packed, and a key that cannot check what is signed is told at once', () => {
  const settingsWith = (key: string, signing?: string) =>
    updateSettings({
      SETZKASTEN_UPDATE_URL: url,
      SETZKASTEN_UPDATE_PUBLIC_KEY: keyFile(key),
      ...(signing ? { SETZKASTEN_UPDATE_PRIVATE_KEY: keyFile(signing) } : {}),
    });
  expect(settingsWith(privateKey)?.publicKey).toBe(publicKey);
  const { publicKey: rsa } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  for (const wrong of ['', 'KEY', rsa])
    expect(() => settingsWith(wrong)).toThrow('has to name a file with an Ed25519 key');
  expect(() => settingsWith(publicKey, signingKeys().privateKey)).toThrow('are no pair');
});

test('each description beside the installers is signed, and nothing else', () => {
  const made = temporaryFolder();
  for (const name of ['latest.yml', 'latest-mac.yml', 'Setzkasten.dmg', 'builder-debug.yml'])
    writeFileSync(join(made, name), name);
  // With spaces around it, as a key that packaging takes may have.
  expect(signFeed(made, `\r\n ${privateKey}\n\n`)).toHaveLength(2);
  expect(readdirSync(made).filter((name) => name.endsWith('.sig'))).toEqual([
    'latest-mac.yml.sig',
    'latest.yml.sig',
  ]);
  const signature = Buffer.from(readFileSync(join(made, 'latest-mac.yml.sig'), 'utf8'), 'base64');
  const text = signedText('latest-mac.yml', 'latest-mac.yml');
  expect(verify(null, text, publicKey, signature)).toBe(true);
});
