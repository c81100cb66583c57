import { afterEach, expect, test, vi } from 'vitest';
import { procedureNames } from '../../desk/contract.ts';
import { openWindow } from '../../electron/openWindow.ts';
import { BrowserWindow } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

const place = { get: vi.fn<() => unknown>(), set: vi.fn<(saved: object) => void>() };
const open = (mayClose: () => Promise<boolean>, issue?: string) =>
  openWindow({ place, before: undefined, page: 'one', issue, mayClose });
const opened = () => BrowserWindow.opened.at(-1)!;
const close = () => {
  const preventDefault = vi.fn<() => void>();
  opened().emit('close', { preventDefault });
  return preventDefault;
};

afterEach(() => {
  place.get.mockReset();
  place.set.mockReset();
});

test('the page runs in a sandbox, apart from its preload, and without Node', () => {
  open(() => Promise.resolve(true));
  expect(opened().options.webPreferences).toEqual({
    preload: expect.stringMatching(/preload\.cjs$/) as string,
    additionalArguments: ['--page=one', `--procedures=${procedureNames.join(',')}`],
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  expect(opened().loadURL.mock.calls).toEqual([['app://setzkasten/']]);
});

test('it is shown where it was, once there is something to see', () => {
  place.get.mockReturnValue({ x: 5, y: 6, width: 900, height: 700, maximized: true });
  open(() => Promise.resolve(true));
  expect(opened().options).toMatchObject({ x: 5, y: 6, width: 900, height: 700, show: false });
  expect(opened().maximize).toHaveBeenCalledTimes(1);
  expect(opened().show).not.toHaveBeenCalled();
  opened().emit('ready-to-show');
  expect(opened().show).toHaveBeenCalledTimes(1);
});

test.each([
  ['all is saved', () => Promise.resolve(true)],
  ['saving failed', () => Promise.reject(new Error('full'))],
])('it closes when %s, and not before; closing twice saves once', async (_, outcome) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const save = vi.fn<() => Promise<boolean>>(() => promise.then(outcome));
  open(save);
  expect(close()).toHaveBeenCalledTimes(1);
  expect(close()).toHaveBeenCalledTimes(1);
  expect(opened().destroy).not.toHaveBeenCalled();
  resolve();
  await vi.waitFor(() => expect(opened().destroy).toHaveBeenCalledTimes(1));
  expect(save).toHaveBeenCalledTimes(1);
  expect(place.set.mock.calls).toEqual([
    [{ x: 10, y: 20, width: 900, height: 700, maximized: true }],
  ]);
});

test('it stays when the author will not lose what is unsaved, and asks again at the next try', async () => {
  const answers = [false, true];
  const mayClose = vi.fn<() => Promise<boolean>>(() => Promise.resolve(answers.shift() ?? true));
  open(mayClose);
  close();
  await vi.waitFor(() => expect(mayClose).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  expect(opened().destroy).not.toHaveBeenCalled();
  await vi.waitFor(() => {
    close();
    expect(opened().destroy).toHaveBeenCalledTimes(1);
  });
});
