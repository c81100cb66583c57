import { basename, dirname, join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Preferences } from '../../desk/contract.ts';
import { issueFile } from '../../desk/library/issueFolder.ts';
import { headerText } from '../../issue/export/headerText.ts';
import type { UpdateState } from '../updates/updates.ts';
import type { MenuLabels } from './menuLabels.ts';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };
/** Longest name of a folder in the menu, in characters. */
const longestName = 40;

export interface MenuOptions {
  readonly labels: MenuLabels;
  readonly appearance: Preferences['appearance'];
  readonly isMac: boolean;
  /** True if the developer tools can be opened: not in the packaged app. */
  readonly isDevelopment: boolean;
  /** Sends an item's command to the page. */
  readonly send: (command: MenuCommand) => void;
  readonly openWindow: () => void;
  /** Paths of issues and libraries, most recent first, and what opens one of them. */
  readonly recent: {
    readonly paths: readonly string[];
    readonly open: (path: string) => void;
    readonly clear: () => void;
  };
  readonly copyDiagnostics: () => void;
  /** How far an update is, and the next step; undefined if the app has no feed. */
  readonly updates: { readonly state: UpdateState; readonly goOn: () => void } | undefined;
}

/** Returns the application's menus. Shortcuts avoid those of the editor for bold, italic, code and the like. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { labels, isMac } = options;
  const diagnostics: Item = { label: labels.diagnostics, click: options.copyDiagnostics };
  const about: Item = { role: 'about', label: labels.about };
  return [
    ...(isMac ? [appMenu(options, about)] : []),
    fileMenu(options),
    { label: labels.edit, submenu: editItems(labels) },
    viewMenu(options),
    {
      label: labels.window,
      role: 'window',
      submenu: [
        { role: 'minimize', label: labels.minimize },
        { role: 'close', label: labels.close },
        ...(isMac ? [line, { role: 'front', label: labels.front } satisfies Item] : []),
      ],
    },
    {
      label: labels.help,
      role: 'help',
      submenu: isMac ? [diagnostics] : [diagnostics, line, ...update(options), about],
    },
  ];
}

/** No item without a feed: the app then never asks for an update. */
function update({ labels, updates }: MenuOptions): Item[] {
  if (!updates) return [];
  const { state, goOn } = updates;
  const label = { idle: labels.update, busy: labels.updating, ready: labels.restartToUpdate }[
    state
  ];
  return [{ id: 'app.update', label, enabled: state !== 'busy', click: goOn }];
}

function appMenu(options: MenuOptions, about: Item): Item {
  const { labels, send } = options;
  return {
    role: 'appMenu',
    submenu: [
      about,
      ...update(options),
      line,
      settings(labels, send),
      line,
      { role: 'services', label: labels.services },
      line,
      { role: 'hide', label: labels.hide },
      { role: 'hideOthers', label: labels.hideOthers },
      { role: 'unhide', label: labels.showAll },
      line,
      { role: 'quit', label: labels.quit },
    ],
  };
}

function fileMenu({ labels, isMac, send, openWindow, recent }: MenuOptions): Item {
  const quit: Item[] = [line, { role: 'quit', label: labels.quit }];
  return {
    label: labels.file,
    submenu: [
      command(labels.newIssue, 'issue.new', send, 'CmdOrCtrl+N'),
      { label: labels.newWindow, click: openWindow, accelerator: 'CmdOrCtrl+Shift+M' },
      command(labels.import, 'issue.import', send, 'CmdOrCtrl+O'),
      command(labels.search, 'issue.search', send, 'CmdOrCtrl+Shift+F'),
      isMac ? macRecent(labels) : ownRecent(labels, recent),
      line,
      command(labels.export, 'issue.export', send, 'CmdOrCtrl+Shift+E'),
      command(labels.print, 'issue.print', send),
      command(labels.savePdf, 'issue.savePdf', send),
      command(labels.readyPictures, 'issue.readyPictures', send),
      line,
      command(labels.trash, 'issue.showTrash', send),
      ...(isMac ? [] : [line, settings(labels, send), ...quit]),
    ],
  };
}

/** Only macOS fills such a menu itself. */
function ownRecent(labels: MenuLabels, { paths, open, clear }: MenuOptions['recent']): Item {
  const items = paths.map((path): Item => ({
    // Two ampersands are one: a single one would mark the item's key.
    label: recentName(path).replaceAll('&', '&&'),
    click: () => open(path),
  }));
  return {
    label: labels.recent,
    enabled: items.length > 0,
    submenu: [...items, line, { label: labels.clearRecent, click: clear }],
  };
}

/** Returns what the menu calls a path: the issue or library, and the folder that it is in. */
function recentName(path: string): string {
  const place = basename(path) === issueFile ? dirname(path) : path;
  return join(...[basename(dirname(place)), basename(place)].map(shownName));
}

/** A folder may be called anything: a menu's item is one line, read in one direction, and not as wide as the screen. */
function shownName(name: string): string {
  const segments = new Intl.Segmenter().segment(headerText(name));
  const letters = Array.from(segments, ({ segment }) => segment);
  if (letters.length <= longestName) return letters.join('');
  return `${letters.slice(0, longestName / 2).join('')}…${letters.slice(-longestName / 2).join('')}`;
}

function macRecent(labels: MenuLabels): Item {
  return {
    label: labels.recent,
    role: 'recentDocuments',
    submenu: [{ role: 'clearRecentDocuments', label: labels.clearRecent }],
  };
}

function settings(labels: MenuLabels, send: MenuOptions['send']): Item {
  return command(labels.settings, 'app.settings', send, 'CmdOrCtrl+,');
}

/** Returns the text editing commands, for the menu bar and the context menu. */
export function editItems(labels: MenuLabels): Item[] {
  return [
    { role: 'undo', label: labels.undo },
    { role: 'redo', label: labels.redo },
    line,
    { role: 'cut', label: labels.cut },
    { role: 'copy', label: labels.copy },
    { role: 'paste', label: labels.paste },
    { role: 'pasteAndMatchStyle', label: labels.pasteAsText },
    { role: 'selectAll', label: labels.selectAll },
  ];
}

function viewMenu({ labels, appearance, isDevelopment, send }: MenuOptions): Item {
  const looks = (['system', 'light', 'dark'] as const).map((look): Item => ({
    ...command(labels[look], `view.appearance.${look}`, send),
    type: 'radio',
    checked: look === appearance,
  }));
  return {
    label: labels.view,
    submenu: [
      command(labels.sidebar, 'view.sidebar', send, 'CmdOrCtrl+Shift+L'),
      command(labels.preview, 'view.preview', send, 'CmdOrCtrl+Shift+P'),
      { label: labels.appearance, submenu: looks },
      line,
      { role: 'resetZoom', label: labels.actualSize },
      { role: 'zoomIn', label: labels.zoomIn },
      { role: 'zoomOut', label: labels.zoomOut },
      line,
      { role: 'togglefullscreen', label: labels.fullScreen },
      ...(isDevelopment
        ? [{ role: 'toggleDevTools', label: labels.developerTools } satisfies Item]
        : []),
    ],
  };
}

function command(
  label: string,
  name: MenuCommand,
  send: MenuOptions['send'],
  accelerator?: string,
): Item {
  return { id: name, label, click: () => send(name), ...(accelerator ? { accelerator } : {}) };
}
