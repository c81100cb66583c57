import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { updateConfiguration } from '../../../build/updateFeed.ts';
import { updateFeed } from '../../../electron/updates/updateFeed.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});

const write = (text: string) => writeFileSync(join(folder, 'app-update.yml'), text);
const written = (url: string) =>
  updateConfiguration({ url, publicKey: 'KEY', publisher: undefined });
const appImage = { APPIMAGE: '/opt/Setzkasten.AppImage' };

test('a feed is what the app was packaged with', async () => {
  const url = 'https://updates.example.org/setzkasten/';
  write(written(url));
  const feed = { url, host: 'updates.example.org', publicKey: 'KEY' };
  expect(await updateFeed(folder, 'linux', appImage)).toEqual(feed);
  expect(await updateFeed(folder, 'darwin', {})).toEqual(feed);
  expect(await updateFeed(folder, 'win32', {})).toEqual(feed);
});

test.each([
  ['a deb or rpm', 'linux', {}],
  ['a portable program', 'win32', { PORTABLE_EXECUTABLE_FILE: 'C:\\Setzkasten.exe' }],
] as const)('%s has none', async (_, platform, environment) => {
  write(written('https://updates.example.org/'));
  expect(await updateFeed(folder, platform, environment)).toBeUndefined();
});

test.each([
  ['without a file', undefined],
  ['of another program', 'provider: generic\nurl: https://updates.example.org/\n'],
  ['without a key', JSON.stringify({ url: 'https://updates.example.org/' })],
  ['without encryption', written('http://updates.example.org/')],
  ['on a server that poses as this computer', written('http://127.0.0.1:80@example.org/')],
])('there is none %s', async (_, text) => {
  if (text !== undefined) write(text);
  expect(await updateFeed(folder, 'linux', appImage)).toBeUndefined();
});
