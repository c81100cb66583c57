import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { prepareSmoke } from '../../../electron/smoke/prepareSmoke.ts';
import { app } from '../support/electronDouble.ts';

vi.mock('electron', () => import('../support/electronDouble.ts'));

const setPath = vi.fn<(name: string, path: string) => void>();
const said: string[] = [];
const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  said.length = 0;
  Object.assign(app, { setPath, getPath: () => tmpdir() });
  app.whenReady.mockResolvedValue();
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((line, written: unknown) => {
      said.push(String(line));
      (written as () => void)();
      return true;
    });
  }
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.off(event, process.listeners(event as 'uncaughtException').at(-1)!);
});

test('the app gets a home of its own before it is ready', async () => {
  await prepareSmoke('');
  expect(app.whenReady).not.toHaveBeenCalled();
  const paths = setPath.mock.calls.map(([name, path]) => [
    name,
    path.replace(/smoke-[\da-f-]{36}/, 'smoke'),
  ]);
  expect(paths).toEqual([
    ['userData', `${tmpdir()}/setzkasten-smoke/userData`],
    ['documents', `${tmpdir()}/setzkasten-smoke/documents`],
  ]);
});

test('a hang ends after two minutes, with the step', async () => {
  const run = await prepareSmoke('');
  void run(never);
  await vi.advanceTimersByTimeAsync(119_999);
  expect(app.exit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await vi.waitFor(() => expect(app.exit.mock.calls).toEqual([[1]]));
  expect(said).toEqual(['The smoke test failed while starting: no end after 120 s.\n']);
});

test('a start that fails is one sentence on one line', async () => {
  const run = await prepareSmoke('');
  await run(() => Promise.reject(new Error('No display:\n  none')));
  expect(said).toEqual(['The smoke test failed while starting: No display: none\n']);
  expect(app.exit.mock.calls).toEqual([[1]]);
});
