import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuCommands, type MenuCommand } from '../../../desk/contract.ts';
import { menuLabels } from '../../../electron/menu/menuLabels.ts';
import type { UpdateState } from '../../../electron/updates/updates.ts';
import { menuTemplate, type MenuOptions } from '../../../electron/menu/menuTemplate.ts';

type Item = MenuItemConstructorOptions;

const sent: MenuCommand[] = [];
function template(
  changed: Partial<Pick<MenuOptions, 'isMac' | 'isDevelopment' | 'updates' | 'recent'>> & {
    language?: 'de' | 'en';
  } = {},
) {
  return menuTemplate({
    labels: menuLabels(changed.language ?? 'en', []),
    appearance: 'dark',
    isMac: changed.isMac ?? false,
    isDevelopment: changed.isDevelopment ?? false,
    send: (command) => sent.push(command),
    openWindow: () => undefined,
    recent: changed.recent ?? { paths: [], open: () => undefined, clear: () => undefined },
    copyDiagnostics: () => undefined,
    updates: changed.updates,
  });
}
const all = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
const labels = (items: readonly Item[]) => items.map(({ label }) => label);

test('every command but the flush has one item that sends it', () => {
  for (const { click } of all(template())) (click as (() => void) | undefined)?.();
  expect(sent.toSorted()).toEqual(menuCommands.filter((name) => name !== 'app.flush').toSorted());
});

test('every item has a label in the language, as Electron’s own follow the system', () => {
  for (const language of ['de', 'en'] as const) {
    const items = all(template({ language, isMac: true, isDevelopment: true }));
    const bare = items.filter(
      ({ label, type, role }) => !label && type !== 'separator' && role !== 'appMenu',
    );
    expect(bare).toEqual([]);
  }
  expect(labels(template({ language: 'de' }))).toEqual([
    '&Datei',
    '&Bearbeiten',
    '&Ansicht',
    '&Fenster',
    '&Hilfe',
  ]);
});

test('no two items share a shortcut, and none takes one from the editor', () => {
  const shortcuts = all(template()).flatMap(({ accelerator }) => accelerator ?? []);
  const editors = [
    'B',
    'I',
    'E',
    'K',
    'Z',
    'Y',
    'Shift+Z',
    'Shift+S',
    'Shift+B',
    'Shift+7',
    'Shift+8',
  ];
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
  expect(shortcuts.filter((one) => editors.includes(one.replace('CmdOrCtrl+', '')))).toEqual([]);
});

test('the appearance that is chosen is the one marked', () => {
  const marked = all(template()).filter(({ checked }) => checked);
  expect(marked.map(({ id }) => id)).toEqual(['view.appearance.dark']);
});

test('quitting and the about box are where each system has them', () => {
  const roles = (isMac: boolean) =>
    template({ isMac }).map(({ submenu }) =>
      all(submenu as Item[]).flatMap(({ role }) => role ?? []),
    );
  expect(roles(true)[0]).toEqual(expect.arrayContaining(['about', 'quit']));
  expect(roles(true).slice(1).flat()).not.toEqual(expect.arrayContaining(['quit']));
  expect(roles(false)[0]).toEqual(['quit']);
  expect(roles(false).at(-1)).toEqual(['about']);
});

test('no name of a folder tears the menu, turns it round, or makes it as wide as the screen', () => {
  const paths = [
    '/home/ada/Neu\nBeenden\tStrg+Q/2026',
    '/home/ada/\u202Egnp.eussi/\u2066a',
    `/home/${'ä'.repeat(200)}/${'👩‍⚖️'.repeat(100)}`,
  ];
  const recent = { paths, open: () => undefined, clear: () => undefined };
  const menu = all(template({ recent })).find(({ label }) => label === 'Open Recent');
  const [torn, turned, long = ''] = labels(all(menu?.submenu as Item[]));
  expect([torn, turned]).toEqual([join('Neu Beenden Strg+Q', '2026'), join('gnp.eussi', 'a')]);
  const [letters, judges] = ['ä'.repeat(20), '👩‍⚖️'.repeat(20)];
  expect(long).toBe(join(`${letters}…${letters}`, `${judges}…${judges}`));
});

test('what was opened last is in the menu by its name and its folder', () => {
  const opened: string[] = [];
  let isCleared = false;
  const recent = {
    paths: ['/home/ada/Brief & Co/2026-11-16-kw47/issue.json', '/home/ada/Anderswo'],
    open: (path: string) => opened.push(path),
    clear: () => {
      isCleared = true;
    },
  };
  const menu = all(template({ recent })).find(({ label }) => label === 'Open Recent');
  const items = all(menu?.submenu as Item[]);
  expect(labels(items)).toEqual([
    join('Brief && Co', '2026-11-16-kw47'),
    join('ada', 'Anderswo'),
    undefined,
    'Clear Menu',
  ]);
  for (const { click } of items) (click as (() => void) | undefined)?.();
  expect(opened).toEqual(recent.paths);
  expect(isCleared).toBe(true);
  expect(all(template()).find(({ label }) => label === 'Open Recent')?.enabled).toBe(false);
});

test('without a feed there is no item for updates; with one, its name says how far an update is', () => {
  const item = (state: UpdateState, isMac = false) =>
    all(template({ isMac, updates: { state, goOn: () => undefined } })).filter(
      ({ id }) => id === 'app.update',
    );
  expect(all(template()).filter(({ id }) => id === 'app.update')).toEqual([]);
  expect(item('idle')).toMatchObject([{ label: 'Check for Updates…', enabled: true }]);
  expect(item('busy')).toMatchObject([{ label: 'Updating…', enabled: false }]);
  expect(item('ready', true)).toMatchObject([{ label: 'Restart to Update', enabled: true }]);
});

test('developer tools are for development', () => {
  const has = (isDevelopment: boolean) =>
    all(template({ isDevelopment })).some(({ role }) => role === 'toggleDevTools');
  expect([has(true), has(false)]).toEqual([true, false]);
});

describe('menuLabels', () => {
  test.each([
    ['de', ['en-US'], '&Datei'],
    ['en', ['de-DE'], '&File'],
    ['system', ['de-AT', 'en'], '&Datei'],
    ['system', ['fr-FR', 'de-CH', 'en'], '&Datei'],
    ['system', ['fr-FR', 'en-GB', 'de'], '&File'],
    ['system', ['fr-FR'], '&File'],
    ['system', [], '&File'],
  ] as const)('%s where the system has %j', (chosen, system, file) => {
    expect(menuLabels(chosen, system).file).toBe(file);
  });
});
