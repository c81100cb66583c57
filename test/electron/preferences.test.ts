import { expect, test, vi } from 'vitest';
import { openPreferences } from '../../electron/preferences.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('electron-store', () => ({
  default: class {
    get = (key: string) => kept.get(key);
    set = (key: string, value: unknown) => kept.set(key, value);
  },
}));

const defaults = {
  language: 'system',
  appearance: 'system',
  sidebar: true,
  preview: true,
  textSize: 100,
  density: 'regular' as const,
  focusMode: false,
  typewriter: false,
  outline: true,
  listOrder: 'date' as const,
  recentCommands: [],
  typography: true,
  languageTool: '',
  checkForUpdates: false,
  emoji: { recent: [], tone: 0 },
};

test('preferences are kept and told of, beside the window’s place', async () => {
  const changed = vi.fn<(remembered: object) => void>();
  const preferences = openPreferences(changed);
  expect(await preferences.read()).toEqual({ preferences: defaults });
  const remembered = {
    preferences: { ...defaults, appearance: 'dark' as const, language: 'de' as const },
    libraryFolder: '/home/ada/Brief',
  };
  await preferences.write(remembered);
  preferences.window.set({ width: 900 });
  expect(changed.mock.calls).toEqual([[remembered]]);
  expect(await preferences.read()).toEqual(remembered);
  expect(preferences.window.get()).toEqual({ width: 900 });
});

test('what is damaged is at its default', async () => {
  kept.set('remembered', { preferences: { appearance: 'pink', language: 'de' }, libraryFolder: 7 });
  const preferences = openPreferences(() => undefined);
  expect(await preferences.read()).toEqual({ preferences: { ...defaults, language: 'de' } });
});
