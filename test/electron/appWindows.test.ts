import { beforeEach, expect, test, vi } from 'vitest';
import type { OpenedPath } from '../../desk/desk.ts';
import { appWindows } from '../../electron/appWindows.ts';
import { flush, sendCommand } from '../../electron/ipc.ts';
import { menuLabels } from '../../electron/menu/menuLabels.ts';
import { BrowserWindow, dialog } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));
vi.mock('../../electron/ipc.ts', () => ({
  flush: vi.fn<() => Promise<boolean>>(),
  sendCommand: vi.fn<() => void>(),
  sendEvent: vi.fn<() => void>(),
}));

const open = {
  desk: {},
  subscribe: () => () => undefined,
  settle: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  leave: vi.fn<(page: string) => void>(),
  open: vi.fn<(path: string, mayLeave: () => Promise<boolean>) => Promise<OpenedPath>>(),
};
const kept = {
  window: { get: () => undefined, set: () => undefined },
  recent: { get: () => [], set: vi.fn<(paths: readonly string[]) => void>() },
};
const flushed = vi.mocked(flush);

/** The app with a window for each of these issues; the last one is in front. */
function withWindows(...issues: (string | undefined)[]) {
  const windows = appWindows(open as never, kept, () => menuLabels('de', []));
  for (const issue of issues) windows.open(issue);
  BrowserWindow.focused = BrowserWindow.opened.at(-1) ?? null;
  return windows;
}
const close = (window: BrowserWindow | undefined) =>
  window?.emit('close', { preventDefault: () => undefined });
const pageOf = (window: BrowserWindow | undefined) =>
  window?.options.webPreferences?.additionalArguments?.[0]?.replace('--page=', '') ?? '';
const urlOf = (window: BrowserWindow | undefined) => window?.loadURL.mock.lastCall?.[0];

beforeEach(() => {
  vi.clearAllMocks();
  BrowserWindow.opened.length = 0;
  BrowserWindow.focused = null;
  flushed.mockResolvedValue(true);
});

test('each window has a page of its own name, and shows the issue that was asked for', () => {
  withWindows(undefined, '2026-11-16-kw47');
  const [first, second] = BrowserWindow.opened;
  expect(urlOf(first)).toBe('app://setzkasten/');
  expect(urlOf(second)).toBe('app://setzkasten/#issue=2026-11-16-kw47');
  expect(pageOf(first)).not.toBe(pageOf(second));
});

test('commands go to the window in front', () => {
  const windows = withWindows(undefined, undefined);
  const [first, second] = BrowserWindow.opened;
  windows.send('issue.new');
  BrowserWindow.focused = first ?? null;
  windows.send('issue.export');
  expect(vi.mocked(sendCommand).mock.calls).toEqual([
    [second?.webContents, 'issue.new'],
    [first?.webContents, 'issue.export'],
  ]);
});

test('a save that outlasts the first wait is not called lost', async () => {
  withWindows(undefined);
  const [window] = BrowserWindow.opened;
  flushed.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  close(window);
  await vi.waitFor(() => expect(window?.destroy).toHaveBeenCalledTimes(1));
  expect(open.settle).toHaveBeenCalledBefore(window!.destroy);
  expect(dialog.showMessageBox).not.toHaveBeenCalled();
});

test('who has text that cannot be saved is asked', async () => {
  withWindows(undefined);
  const [window] = BrowserWindow.opened;
  flushed.mockResolvedValue(false);
  close(window);
  await vi.waitFor(() => expect(dialog.showMessageBox).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  expect(window?.destroy).not.toHaveBeenCalled();
});

test('a window that is gone holds no issue', () => {
  withWindows(undefined);
  const [window] = BrowserWindow.opened;
  window?.emit('closed');
  expect(open.leave.mock.calls).toEqual([[pageOf(window)]]);
});

test('an issue that is on a page comes to the front there; another gets a window', async () => {
  const windows = withWindows(undefined, undefined);
  const [first] = BrowserWindow.opened;
  const opened = { outcome: 'opened', isOther: false, id: 'a' } as const;
  open.open.mockResolvedValueOnce({ ...opened, page: pageOf(first) });
  await windows.openPath('/home/ada/a');
  expect(kept.recent.set).toHaveBeenCalledExactlyOnceWith(['/home/ada/a']);
  expect(first?.focus).toHaveBeenCalledTimes(1);
  expect(BrowserWindow.opened).toHaveLength(2);
  open.open.mockResolvedValueOnce(opened);
  await windows.openPath('/home/ada/a');
  expect(urlOf(BrowserWindow.opened[2])).toBe('app://setzkasten/#issue=a');
});

test('another library is left only when every window is saved, and is then in one window', async () => {
  const windows = withWindows(undefined, undefined);
  const [first, second] = BrowserWindow.opened;
  open.open.mockImplementation(async (_, mayLeave) =>
    (await mayLeave()) ? { outcome: 'opened', isOther: true, id: 'b' } : { outcome: 'stayed' },
  );
  flushed.mockImplementation(async (contents) => (contents as unknown) !== second?.webContents);
  await windows.openPath('/home/ada/Anderswo/b');
  expect(second?.destroy).not.toHaveBeenCalled();
  flushed.mockResolvedValue(true);
  await windows.openPath('/home/ada/Anderswo/b');
  expect(second?.destroy).toHaveBeenCalledTimes(1);
  expect(urlOf(first)).toBe('app://setzkasten/#issue=b');
});

test('paths named at once are opened one after the other, also when a page did not load', async () => {
  const windows = withWindows(undefined);
  const [first] = BrowserWindow.opened;
  const { promise: loaded, reject } = Promise.withResolvers<void>();
  first?.loadURL.mockReturnValueOnce(loaded);
  open.open.mockResolvedValue({ outcome: 'opened', isOther: true, id: 'b' });
  const both = Promise.all([windows.openPath('/home/ada/b'), windows.openPath('/home/ada/c')]);
  await vi.waitFor(() => expect(urlOf(first)).toBe('app://setzkasten/#issue=b'));
  expect(open.open).toHaveBeenCalledTimes(1);
  reject(new Error('ERR_ABORTED'));
  await both;
  expect(open.open.mock.calls.map(([path]) => path)).toEqual(['/home/ada/b', '/home/ada/c']);
});

test('a library chosen in the window in front closes the others, once all are saved', async () => {
  const windows = withWindows(undefined, undefined);
  const [first, second] = BrowserWindow.opened;
  flushed.mockImplementation(async (contents) => (contents as unknown) !== first?.webContents);
  expect(await windows.leaveLibrary()).toBe(false);
  expect(first?.destroy).not.toHaveBeenCalled();
  flushed.mockResolvedValue(true);
  expect(await windows.leaveLibrary()).toBe(true);
  expect(first?.destroy).toHaveBeenCalledTimes(1);
  expect(second?.destroy).not.toHaveBeenCalled();
});

test('a further window opens beside one of the app’s, not the small one with steps to a mail tool', () => {
  const windows = withWindows(undefined);
  const companion = new BrowserWindow({});
  Object.assign(companion, { getNormalBounds: () => ({ x: 0, y: 0, width: 380, height: 560 }) });
  BrowserWindow.focused = companion;
  windows.open();
  expect(BrowserWindow.opened.at(-1)?.options).toMatchObject({ width: 900, height: 700 });
});

test('closing all ends with the first window that stays, and says so', async () => {
  const windows = withWindows(undefined, undefined);
  const [first, second] = BrowserWindow.opened;
  for (const window of BrowserWindow.opened) window.close.mockImplementation(() => close(window));
  first?.destroy.mockImplementation(() => first.emit('closed'));
  second?.destroy.mockImplementation(() => second.emit('closed'));
  flushed.mockImplementation(async (contents) => (contents as unknown) !== second?.webContents);
  expect(await windows.closeAll()).toBe(false);
  expect(first?.destroy).toHaveBeenCalledTimes(1);
  expect(second?.destroy).not.toHaveBeenCalled();
  flushed.mockResolvedValue(true);
  expect(await windows.closeAll()).toBe(true);
  expect(second?.destroy).toHaveBeenCalledTimes(1);
});

test('the frame of a page’s window has its issue’s file, and whether that is saved', () => {
  const windows = withWindows(undefined, undefined);
  const [first, second] = BrowserWindow.opened;
  windows.showIssue(pageOf(first), '/home/ada/Brief/kw47/issue.json', true);
  windows.showIssue(pageOf(first), undefined, false);
  windows.showIssue('no page', '/home/ada/Brief/kw47/issue.json', true);
  expect(first?.setRepresentedFilename.mock.calls).toEqual([
    ['/home/ada/Brief/kw47/issue.json'],
    [''],
  ]);
  expect(first?.setDocumentEdited.mock.calls).toEqual([[true], [false]]);
  expect(second?.setDocumentEdited).not.toHaveBeenCalled();
});

test('what cannot be opened is named', async () => {
  const windows = withWindows(undefined);
  open.open.mockResolvedValueOnce({ outcome: 'invalid' });
  await windows.openPath('/home/ada/kein.txt');
  expect(dialog.showErrorBox.mock.calls).toEqual([
    [
      '/home/ada/kein.txt lässt sich nicht öffnen.',
      expect.stringContaining('weder eine Ausgabe noch eine Bibliothek'),
    ],
  ]);
});
