import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { menuLabels } from '../../../electron/menu/menuLabels.ts';
import { openUpdates } from '../../../electron/updates/updates.ts';
import { app, BrowserWindow, dialog } from '../support/electronDouble.ts';

vi.mock('electron', () => import('../support/electronDouble.ts'));

const updater = Object.assign(new EventEmitter(), {
  checkForUpdates: vi.fn<() => Promise<object>>(),
  downloadUpdate: vi.fn<() => Promise<string[]>>(),
  quitAndInstall: vi.fn<() => void>(),
  setFeedURL: vi.fn<(feed: object) => void>(),
});
vi.mock('electron-updater', () => ({ default: { autoUpdater: updater } }));

const options = {
  feed: { url: 'https://updates.example.org/', host: 'updates.example.org', publicKey: '' },
  labels: () => menuLabels('en', []),
  changed: vi.fn<() => void>(),
  note: vi.fn<(fault: object) => Promise<void>>(async () => undefined),
  closeWindows: vi.fn<() => Promise<boolean>>(),
  openWindow: vi.fn<() => void>(),
};
const shown = () =>
  dialog.showMessageBox.mock.calls.map((given) => (given.at(-1) as { message: string }).message);

beforeEach(() => {
  vi.clearAllMocks();
  updater.removeAllListeners();
  BrowserWindow.opened.length = 0;
  Object.assign(app, { releaseSingleInstanceLock: vi.fn<() => void>() });
  updater.checkForUpdates.mockResolvedValue({
    isUpdateAvailable: true,
    updateInfo: { version: '2.0.0' },
  });
  updater.downloadUpdate.mockResolvedValue([]);
  options.closeWindows.mockResolvedValue(true);
});

/** Updates of which one is downloaded. */
async function withUpdate() {
  const updates = openUpdates(options);
  dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
  await updates.look(true);
  return updates;
}

test('an update is downloaded only once it is wanted, and installed only at a restart', async () => {
  const updates = openUpdates(options);
  await updates.look(true);
  expect(updater.downloadUpdate).not.toHaveBeenCalled();
  expect(updates.state()).toBe('idle');
  // What the library would do by itself, and what would tell the server which version this is.
  expect(updater).toMatchObject({
    autoDownload: false,
    autoInstallOnAppQuit: false,
    disableDifferentialDownload: true,
  });
  dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
  await updates.look(true);
  expect(updater.downloadUpdate).toHaveBeenCalledTimes(1);
  expect(updates.state()).toBe('ready');
  expect(updater.quitAndInstall).not.toHaveBeenCalled();
});

test('nothing is installed while a window stays open; then all is, without the lock', async () => {
  const updates = await withUpdate();
  options.closeWindows.mockResolvedValueOnce(false);
  await updates.restart();
  expect(updater.quitAndInstall).not.toHaveBeenCalled();
  expect([updates.isInstalling(), updates.state()]).toEqual([false, 'ready']);
  await updates.restart();
  expect(updates.isInstalling()).toBe(true);
  expect(app).toHaveProperty('releaseSingleInstanceLock.mock.calls.length', 1);
  expect(updater.quitAndInstall).toHaveBeenCalledTimes(1);
});

test('what cannot be installed leaves the app as it was, with a window that says so', async () => {
  const updates = await withUpdate();
  updater.quitAndInstall.mockImplementationOnce(() => {
    updater.emit('error', new Error('EACCES'));
  });
  await updates.restart();
  expect(options.openWindow).toHaveBeenCalledTimes(1);
  expect(app.requestSingleInstanceLock).toHaveBeenCalledTimes(1);
  expect([updates.isInstalling(), updates.state()]).toEqual([false, 'idle']);
  await vi.waitFor(() => expect(shown().at(-1)).toBe('The update did not work.'));
});

test('an app that looks by itself says nothing of a server that it cannot reach; a forged update it tells of', async () => {
  const updates = openUpdates(options);
  updater.checkForUpdates.mockRejectedValueOnce(new Error('net::ERR_INTERNET_DISCONNECTED'));
  await updates.look(false);
  updater.checkForUpdates.mockResolvedValueOnce({ isUpdateAvailable: false });
  await updates.look(false);
  expect(shown()).toEqual([]);
  const forged = Object.assign(new Error('Kanarienvogel'), { name: 'BadSignature' });
  updater.checkForUpdates.mockRejectedValueOnce(forged);
  await updates.look(false);
  expect(shown()).toEqual(['The update was refused.']);
  expect(options.note.mock.calls.map(([fault]) => fault)).toMatchObject([
    { in: 'update', fault: 'unreachable' },
    { in: 'update', fault: 'refused' },
  ]);
  expect(JSON.stringify(options.note.mock.calls)).not.toContain('Kanarienvogel');
});
