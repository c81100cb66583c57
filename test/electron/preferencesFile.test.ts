import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { openPreferences } from '../../electron/preferences.ts';
import { rememberedFrom } from '../../desk/preferences/preferencesStore.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const system = vi.hoisted(() => ({ userData: '' }));
// What electron-store itself asks of Electron: all else here is real, the file too.
vi.mock('electron', () => ({
  default: {
    app: { getPath: () => system.userData, getVersion: () => '1.0.0' },
    ipcMain: { on: () => undefined },
  },
}));

beforeEach(() => {
  system.userData = temporaryFolder();
});

const file = () => join(system.userData, 'preferences.json');
const nothing = rememberedFrom(undefined);
const dark = rememberedFrom({ preferences: { appearance: 'dark' }, libraryFolder: '/home/ada' });

/** What is read at the start, and after something was kept. */
async function startedWith(damage: () => void) {
  damage();
  const preferences = openPreferences(() => undefined);
  const first = await preferences.read();
  const place = preferences.window.get();
  await preferences.write(dark);
  preferences.window.set({ width: 900 });
  return { first, place, kept: await preferences.read(), window: preferences.window.get() };
}

const damages: readonly (readonly [string, string | Buffer])[] = [
  ['empty', ''],
  ['cut off', '{"remembered": {"preferences": {"appea'],
  ['no object', '[]'],
  ['null', 'null'],
  ['zeros, as a power cut leaves them', Buffer.alloc(300)],
  ['no text', Buffer.from([0xff, 0xfe, 0x00])],
  ['of strange values', '{"remembered": 7, "secrets": 3}'],
];

test.each(damages)(
  'a file that is %s keeps nothing from starting, and is written anew',
  async (_, bytes) => {
    expect(await startedWith(() => writeFileSync(file(), bytes))).toEqual({
      first: nothing,
      place: undefined,
      kept: dark,
      window: { width: 900 },
    });
    expect(await openPreferences(() => undefined).read()).toEqual(dark);
  },
);

test('where there can be no file, the app starts all the same, and remembers until it is left', async () => {
  expect(await startedWith(() => mkdirSync(file()))).toEqual({
    first: nothing,
    place: undefined,
    kept: dark,
    window: { width: 900 },
  });
  expect(await openPreferences(() => undefined).read()).toEqual(nothing);
});

test('a place that cannot be kept keeps no window from closing', () => {
  const preferences = openPreferences(() => undefined);
  rmSync(system.userData, { recursive: true });
  writeFileSync(system.userData, '');
  expect(() => {
    preferences.window.set({ width: 900 });
  }).not.toThrow();
});
