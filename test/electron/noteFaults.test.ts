import { EventEmitter } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { noteFaults } from '../../electron/noteFaults.ts';
import { app } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

const others = process.listeners('unhandledRejection');
afterEach(() => {
  vi.restoreAllMocks();
  process.removeAllListeners('uncaughtExceptionMonitor');
  for (const listener of process.listeners('unhandledRejection'))
    if (!others.includes(listener)) process.off('unhandledRejection', listener);
});

test('an uncaught error, a page and a helper that ended are noted without content', () => {
  const note = vi.fn<(fault: object) => Promise<void>>(() => Promise.resolve());
  const before = process.listeners('uncaughtException');
  noteFaults({ note });
  // The monitor only looks: what Electron does with an uncaught error stays as it is.
  expect(process.listeners('uncaughtException')).toEqual(before);
  (process as EventEmitter).emit('uncaughtExceptionMonitor', new RangeError('Kanarienvogel'));
  const contents = new EventEmitter();
  app.emit('web-contents-created', {}, contents);
  contents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 9 });
  contents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
  app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 5 });
  expect(note.mock.calls.map(([fault]) => fault)).toMatchObject([
    { version: '0.1.0', in: 'main', name: 'RangeError' },
    { version: '0.1.0', in: 'page', reason: 'oom', exitCode: 9 },
    { version: '0.1.0', in: 'GPU', reason: 'crashed', exitCode: 5 },
  ]);
  expect(JSON.stringify(note.mock.calls)).not.toContain('Kanarienvogel');
});

test('a rejection that nothing caught is noted and printed, and the app goes on', () => {
  const note = vi.fn<(fault: object) => Promise<void>>(() => Promise.resolve());
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const before = process.listeners('unhandledRejection');
  noteFaults({ note });
  const added = process.listeners('unhandledRejection').filter((one) => !before.includes(one));
  const error = new RangeError('Kanarienvogel');
  for (const listener of added) listener(error, Promise.resolve());
  expect(note.mock.calls).toMatchObject([[{ version: '0.1.0', in: 'main', name: 'RangeError' }]]);
  expect(JSON.stringify(note.mock.calls)).not.toContain('Kanarienvogel');
  expect(print).toHaveBeenCalledExactlyOnceWith(error);
});
