import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { formatted } from '../../build/formatted.ts';
import { menuLabels } from '../../electron/menu/menuLabels.ts';
import { menuTemplate } from '../../electron/menu/menuTemplate.ts';
import type { CommandDescription } from '../../renderer/commands/command.ts';
import { commandList } from '../../renderer/commands/commandList.ts';
import { workingShortcut } from '../../renderer/commands/workingShortcut.ts';
import { english } from '../../renderer/language/en/english.ts';
import { german } from '../../renderer/language/de/german.ts';
import { allMessages } from '../../renderer/language/dialogMessages.ts';
import { rolesOn } from '../electron-runtime/roles.ts';

type Item = MenuItemConstructorOptions;

const intro = `# Menus, keys and dialogs

This page is written by \`test/docs/menus.test.ts\` from the code (\`npx vitest run test/docs/menus -u\`). \`Mod\` is Ctrl, on a Mac ⌘.
“Check for Updates…” is only in an app that was packaged with a [feed](updates.md).

`;

/** The menus of systems that have the same, one row for each item, with its keys on each of them. */
function menuRows(...systems: Parameters<typeof rolesOn>[0][]): string[][] {
  const template = (language: 'de' | 'en') =>
    menuTemplate({
      labels: menuLabels(language, []),
      appearance: 'system',
      isMac: systems.includes('darwin'),
      isDevelopment: false,
      send: () => undefined,
      openWindow: () => undefined,
      recent: { paths: [], open: () => undefined, clear: () => undefined },
      copyDiagnostics: () => undefined,
      updates: { state: 'idle', goOn: () => undefined },
    });
  const germanItems = leaves(template('de'));
  return leaves(template('en')).map(({ path, item }, index) => [
    path.join(' → '),
    germanItems[index]?.path.join(' → ') ?? '',
    ...systems.map((system) => keysOf(item, rolesOn(system))),
    String(item.role ?? item.id ?? ''),
  ]);
}

interface Leaf {
  readonly path: readonly string[];
  readonly item: Item;
}

function leaves(items: readonly Item[], above: readonly string[] = []): Leaf[] {
  return items.flatMap((item) => {
    if (item.type === 'separator') return [];
    const path = [...above, (item.label ?? 'Setzkasten').replace('&', '')];
    return Array.isArray(item.submenu) && item.submenu.length > 0
      ? leaves(item.submenu, path)
      : [{ path, item }];
  });
}

const keysOf = ({ accelerator, role }: Item, roles: ReturnType<typeof rolesOn>) =>
  (accelerator ?? roles[role?.toLowerCase() ?? '']?.accelerator ?? '')
    .replace(/CmdOrCtrl|CommandOrControl/, 'Mod')
    .replace(/\bCmd\b/, 'Command')
    .replaceAll('+', ' ')
    .trim();

/** Commands with keys, in the app's window and in a browser's tab. */
function commandRows(): string[][] {
  const [en, de] = [allMessages(english), allMessages(german)];
  return Object.values<CommandDescription>(commandList).flatMap((command) => {
    const inWindow = workingShortcut(command, false, false);
    const inTab = workingShortcut(command, true, false);
    if (inWindow === undefined && inTab === undefined) return [];
    const keys = [inWindow, inTab].map(
      (one) => one?.replaceAll('-', ' ').replace(/ \w$/, (key) => key.toUpperCase()) ?? '',
    );
    return [[command.name(en), command.name(de), ...keys]];
  });
}

/** What the system's dialogs say, in both languages. */
function dialogRows(): string[][] {
  const text = (name: 'notSaved' | 'crashed', buttons: ('stay' | 'leave' | 'reload' | 'close')[]) =>
    (['en', 'de'] as const).map((language) => {
      const labels = menuLabels(language, []);
      return `${labels[name]} (${buttons.map((button) => labels[button]).join(', ')})`;
    });
  const cannot = (['en', 'de'] as const).map((one) => menuLabels(one, []).cannotOpen('…'));
  return [
    ['a window is closed, and not everything is saved', ...text('notSaved', ['stay', 'leave'])],
    ['the page of a window crashed', ...text('crashed', ['reload', 'close'])],
    ['a file is opened that is neither issue nor library', ...cannot],
    ['Open another library', 'the system’s dialog for folders', 'Ordnerdialog des Systems'],
    ['Save as PDF, save a copy', 'the system’s dialog for files', 'Dateidialog des Systems'],
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

test('the page of menus, keys and dialogs is what the code has', async () => {
  const menuHead = (...keys: string[]) => ['English', 'German', ...keys, 'what it runs'];
  const page = [
    `${intro}## The desktop app on Windows and Linux`,
    table(menuHead('Windows', 'Linux'), menuRows('win32', 'linux')),
    '## The desktop app on macOS',
    table(menuHead('keys'), menuRows('darwin')),
    '## Commands with keys, in both faces',
    'A browser keeps some keys for itself.',
    table(['English', 'German', 'desktop app', 'browser'], commandRows()),
    '## Dialogs of the desktop app',
    table(['when', 'English', 'German'], dialogRows()),
  ].join('\n\n');
  const written = await formatted('docs/menus.md', page);
  await expect(written).toMatchFileSnapshot('../../docs/menus.md');
});
