import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DeskOptions } from '../../desk/deskOptions.ts';

const kept = vi.hoisted(() => ({ preferences: { appearance: 'dark', checkForUpdates: false } }));
vi.mock('electron-store', () => ({
  default: class {
    get = () => kept;
    set = () => undefined;
  },
}));
const open = vi.hoisted(() =>
  vi.fn<(path: string) => Promise<object>>(() => Promise.resolve({ outcome: 'stayed' })),
);
const openDesk = vi.hoisted(() =>
  vi.fn<(options: DeskOptions) => object>(() => ({
    desk: {},
    readAsset: () => undefined,
    settle: () => undefined,
    subscribe: () => () => undefined,
    leave: () => undefined,
    open,
  })),
);
vi.mock('../../desk/desk.ts', () => ({ openDesk }));
const updates = vi.hoisted(() => ({
  state: () => 'idle',
  isInstalling: vi.fn<() => boolean>(() => false),
  look: vi.fn<(isAsked: boolean) => Promise<void>>(() => Promise.resolve()),
  restart: () => Promise.resolve(),
}));
vi.mock('../../electron/updates/updates.ts', () => ({ openUpdates: () => updates }));
vi.mock('../../electron/updates/updateFeed.ts', () => ({
  updateFeed: async () => ({ url: '', host: 'updates.example.org', publicKey: '' }),
}));

/** Each start adds its own. */
const others = process.listeners('unhandledRejection');
afterEach(() => {
  for (const listener of process.listeners('unhandledRejection'))
    if (!others.includes(listener)) process.off('unhandledRejection', listener);
});

/** Starts the app as the only instance or not, and returns the double of Electron that it was started with. */
async function start({ isFirst = true, isPackaged = false, ready = () => Promise.resolve() } = {}) {
  vi.resetModules();
  process.argv = ['electron', '/opt/setzkasten'];
  const electron = await import('./support/electronDouble.ts');
  vi.doMock('electron', () => electron);
  Object.assign(electron.app, { isPackaged });
  electron.app.requestSingleInstanceLock.mockReturnValue(isFirst);
  electron.app.whenReady.mockImplementation(ready);
  await import('../../electron/main.ts');
  return electron;
}

test('before Electron is ready, the scheme is registered and the sandbox is on, and no more', async () => {
  const { app, BrowserWindow, protocol } = await start({
    ready: () => new Promise(() => undefined),
  });
  expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledTimes(1);
  expect(app.enableSandbox).toHaveBeenCalledTimes(1);
  expect(protocol.handle).not.toHaveBeenCalled();
  expect(BrowserWindow.opened).toEqual([]);
});

test('what a second start or the system names before the window is there is opened with it', async () => {
  let isReady: () => void = () => undefined;
  const { app } = await start({ ready: () => new Promise((resolve) => (isReady = resolve)) });
  open.mockClear();
  app.emit('second-instance', {}, ['electron', '/opt/setzkasten', 'Brief'], '/home/ada');
  isReady();
  await vi.waitFor(() => {
    expect(open.mock.calls.map(([path]) => path)).toEqual(['/home/ada/Brief']);
  });
});

describe('the first instance', () => {
  async function startFirst() {
    const electron = await start();
    const window = await vi.waitUntil(() => electron.BrowserWindow.opened[0]);
    return { ...electron, window };
  }

  test('denies permissions and serves its page before it opens its window', async () => {
    const { session, protocol, ipcMain, window } = await startFirst();
    const { defaultSession } = session;
    expect(defaultSession.setPermissionRequestHandler).toHaveBeenCalledBefore(window.loadURL);
    expect(defaultSession.setPermissionCheckHandler).toHaveBeenCalledBefore(window.loadURL);
    expect(protocol.handle).toHaveBeenCalledBefore(window.loadURL);
    expect(ipcMain.handlers.has('app.start')).toBe(true);
  });

  test('has the menus and the appearance that the preferences say', async () => {
    const { nativeTheme, Menu } = await startFirst();
    expect(nativeTheme.themeSource).toBe('dark');
    expect(Menu.setApplicationMenu.mock.calls).toMatchObject([
      [[{ label: '&Datei' }, {}, {}, {}, {}]],
    ]);
  });

  test('gives the desk the system’s key store', async () => {
    const { safeStorage } = await startFirst();
    safeStorage.isAsyncEncryptionAvailable.mockResolvedValue(false);
    expect(await openDesk.mock.lastCall?.[0].secrets?.keep('name', 'secret')).toBe('refused');
    expect(safeStorage.isAsyncEncryptionAvailable).toHaveBeenCalledTimes(1);
  });

  test('comes to the front when a second is started', async () => {
    const { app, BrowserWindow, window } = await startFirst();
    app.emit('second-instance', {}, ['electron', '/opt/setzkasten', '--lang=de'], '/home/ada');
    expect(window.restore).not.toHaveBeenCalled();
    window.isMinimized.mockReturnValue(true);
    app.emit('second-instance', {}, ['electron', '/opt/setzkasten', '--lang=de'], '/home/ada');
    expect(window.restore).toHaveBeenCalledTimes(1);
    expect(window.focus).toHaveBeenCalledTimes(2);
    expect(BrowserWindow.opened).toHaveLength(1);
  });

  test('opens what a second start or the system names', async () => {
    const { app } = await startFirst();
    open.mockClear();
    app.emit('second-instance', {}, ['electron', '/opt/setzkasten', 'Brief'], '/home/ada');
    const preventDefault = vi.fn<() => void>();
    app.emit('open-file', { preventDefault }, '/home/ada/Brief/issue.json');
    expect(preventDefault).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => {
      expect(open.mock.calls.map(([path]) => path)).toEqual([
        '/home/ada/Brief',
        '/home/ada/Brief/issue.json',
      ]);
    });
  });

  test('ends with its window', async () => {
    const { app } = await startFirst();
    expect(app.quit).not.toHaveBeenCalled();
    app.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalledTimes(1);
  });
});

describe('an app with a feed of updates', () => {
  async function startPackaged() {
    Object.assign(process, { resourcesPath: '/opt/setzkasten/resources' });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    return start({ isPackaged: true });
  }
  afterEach(() => {
    vi.useRealTimers();
    kept.preferences.checkForUpdates = false;
  });

  test.each([
    [false, []],
    [true, [[false]]],
  ])('looks for one at the start if the user wants that: %s', async (isWanted, looks) => {
    kept.preferences.checkForUpdates = isWanted;
    updates.look.mockClear();
    const { BrowserWindow } = await startPackaged();
    await vi.waitFor(() => expect(BrowserWindow.opened).toHaveLength(1), { interval: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(updates.look.mock.calls).toEqual(looks);
    expect(openDesk.mock.lastCall?.[0].shell.updateHost).toBe('updates.example.org');
  });

  test('does not end for want of a window while it is updated', async () => {
    const { app, BrowserWindow } = await startPackaged();
    await vi.waitFor(() => expect(BrowserWindow.opened).toHaveLength(1), { interval: 1 });
    updates.isInstalling.mockReturnValueOnce(true);
    app.emit('window-all-closed');
    expect(app.quit).not.toHaveBeenCalled();
  });
});

test('a second instance quits and touches nothing', async () => {
  const { app } = await start({ isFirst: false });
  expect(app.quit).toHaveBeenCalledTimes(1);
  expect(app.whenReady).not.toHaveBeenCalled();
});

test('a start that failed says why and ends', async () => {
  const { app, dialog } = await start({ ready: () => Promise.reject(new Error('No display')) });
  await vi.waitUntil(() => app.exit.mock.calls.length > 0);
  expect(dialog.showErrorBox.mock.calls).toEqual([['Setzkasten', 'No display']]);
  expect(app.exit.mock.calls).toEqual([[1]]);
});
