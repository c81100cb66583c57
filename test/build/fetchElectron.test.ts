import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchElectron } from '../../build/fetchElectron.ts';
import { findElectron } from '../../build/findElectron.ts';

let packageFolder: string;

beforeEach(() => {
  packageFolder = mkdtempSync(join(tmpdir(), 'setzkasten-electron-'));
});

afterEach(() => {
  rmSync(packageFolder, { recursive: true });
});

/** What is found in the package folder, with more time for fetching than any machine needs. */
const fetched = (environment = {}, timeout = 600_000) =>
  fetchElectron(timeout, { packageFolder, environment });

const installsRuntime = `
  const fs = require('fs');
  fs.mkdirSync(__dirname + '/dist');
  fs.writeFileSync(__dirname + '/dist/electron', '');
  fs.writeFileSync(__dirname + '/path.txt', 'electron');`;

test('a runtime that is there is found without fetching', async () => {
  mkdirSync(join(packageFolder, 'dist'));
  writeFileSync(join(packageFolder, 'dist/electron'), '');
  writeFileSync(join(packageFolder, 'path.txt'), 'electron');
  expect(await fetched()).toEqual({ path: join(packageFolder, 'dist/electron') });
});

test('a folder that stands in for the runtime wins', async () => {
  const overrideFolder = join(packageFolder, 'elsewhere');
  mkdirSync(overrideFolder);
  writeFileSync(join(overrideFolder, 'electron'), '');
  expect(await fetched({ ELECTRON_OVERRIDE_DIST_PATH: overrideFolder })).toEqual({
    path: join(overrideFolder, 'electron'),
  });
});

test('a missing runtime is fetched by the package itself', async () => {
  writeFileSync(join(packageFolder, 'install.js'), installsRuntime);
  expect(await fetched()).toEqual({ path: join(packageFolder, 'dist/electron') });
});

test('looking alone fetches nothing', () => {
  writeFileSync(join(packageFolder, 'install.js'), installsRuntime);
  expect(findElectron({ packageFolder, environment: {} })).toEqual({ missing: 'not downloaded' });
  expect(existsSync(join(packageFolder, 'dist'))).toBe(false);
});

test('a download that fails gives its reason, without the stack', async () => {
  writeFileSync(
    join(packageFolder, 'install.js'),
    `console.error(new TypeError('fetch failed').stack); process.exit(1);`,
  );
  expect(await fetched()).toEqual({ missing: 'fetch failed' });
});

test('a download that hangs is ended', async () => {
  writeFileSync(join(packageFolder, 'install.js'), 'setTimeout(() => {}, 600_000);');
  expect(await fetched({}, 1000)).toEqual({ missing: 'not done within 1 seconds' });
});
