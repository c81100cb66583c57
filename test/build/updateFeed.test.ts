import { generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installersWithFeed } from '../../build/electron-builder.ts';
import { signFeed, updateConfiguration, updateSettings } from '../../build/updateFeed.ts';

const folder = mkdtempSync(join(tmpdir(), 'setzkasten-update-'));
const url = 'https://updates.example.org/';

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
  const path = join(folder, 'key.pem');
  writeFileSync(path, 'KEY');
  const settings = updateSettings({
    SETZKASTEN_UPDATE_URL: url,
    SETZKASTEN_UPDATE_PUBLIC_KEY: path,
    SETZKASTEN_UPDATE_PUBLISHER: 'Ada',
  });
  expect(settings).toEqual({ url, publicKey: 'KEY', publisher: 'Ada' });
  expect(JSON.parse(updateConfiguration(settings!))).toEqual({
    provider: 'generic',
    url,
    updaterCacheDirName: 'setzkasten-updater',
    publisherName: ['Ada'],
    publicKey: 'KEY',
  });
  expect(installersWithFeed(url)).toMatchObject({
    publish: { provider: 'generic', url },
    deb: { publish: null },
    rpm: { publish: null },
  });
});

test('each description beside the installers is signed, and nothing else', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const made = mkdtempSync(join(folder, 'made-'));
  for (const name of ['latest.yml', 'latest-mac.yml', 'Setzkasten.dmg', 'builder-debug.yml'])
    writeFileSync(join(made, name), name);
  expect(signFeed(made, privateKey)).toHaveLength(2);
  expect(readdirSync(made).filter((name) => name.endsWith('.sig'))).toEqual([
    'latest-mac.yml.sig',
    'latest.yml.sig',
  ]);
  const signature = Buffer.from(readFileSync(join(made, 'latest-mac.yml.sig'), 'utf8'), 'base64');
  expect(verify(null, Buffer.from('latest-mac.yml'), publicKey, signature)).toBe(true);
});
