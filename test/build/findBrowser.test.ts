import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../support/findBrowser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setzkasten-browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Puts a program of that name into the folder that is the whole PATH here. */
function putProgram(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

const find = (install = () => false, environment = {}) =>
  findBrowser({
    environment: { PATH: folder, ...environment },
    playwrightPath: join(folder, 'playwright'),
    install,
  });

test("a browser is taken from the variable, then Playwright's download, then the PATH", () => {
  const onPath = putProgram('google-chrome');
  expect(find()).toBe(onPath);
  const shell = putProgram('chromium-headless-shell');
  expect(find()).toBe(shell);
  const downloaded = putProgram('playwright');
  expect(find()).toBe(downloaded);
  const named = putProgram('named');
  expect(find(undefined, { SETZKASTEN_CHROMIUM: named })).toBe(named);
});

test('a missing browser is installed where that is possible', () => {
  const install = () => putProgram('chromium') !== '';
  expect(find(install)).toBe(join(folder, 'chromium'));
});

test('without any browser, one sentence says what to do', () => {
  expect(() => find()).toThrow(/^The end-to-end tests need a browser: [^\n]+\.$/);
  expect(() => find(undefined, { SETZKASTEN_CHROMIUM: '/nowhere' })).toThrow(
    'SETZKASTEN_CHROMIUM names /nowhere, which is not a program.',
  );
});
