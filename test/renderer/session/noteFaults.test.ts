import { beforeEach, expect, test, vi } from 'vitest';
import { desk } from '../../../renderer/session/deskClient.ts';
import { noteFaults } from '../../../renderer/session/noteFaults.ts';

vi.mock('../../../renderer/session/deskClient.ts', () => ({
  desk: { 'fault.note': vi.fn<() => Promise<object>>() },
}));
const note = vi.mocked(desk['fault.note']);
const page = () => new EventTarget();

class ErrorEvent extends Event {
  readonly error: unknown;
  constructor(error: unknown) {
    super('error');
    this.error = error;
  }
}
vi.stubGlobal('ErrorEvent', ErrorEvent);
vi.stubGlobal('window', page());

const rejected = (reason: unknown) => Object.assign(new Event('unhandledrejection'), { reason });

beforeEach(() => {
  note.mockReset();
  note.mockResolvedValue({ outcome: 'done' });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('errors and rejections that nothing caught, and those that React caught, are noted without their words', () => {
  const target = page();
  const caught = noteFaults(target);
  target.dispatchEvent(new ErrorEvent(new TypeError('Kanarienvogel')));
  target.dispatchEvent(rejected(new RangeError('Kanarienvogel')));
  caught(new SyntaxError('Kanarienvogel'));
  // A picture that does not load, and Chromium’s notices of resizing, are no faults.
  target.dispatchEvent(new Event('error'));
  target.dispatchEvent(new ErrorEvent(undefined));
  expect(note.mock.calls.map(([{ name }]) => name)).toEqual([
    'TypeError',
    'RangeError',
    'SyntaxError',
  ]);
  expect(JSON.stringify(note.mock.calls)).not.toContain('Kanarienvogel');
  expect(console.error).toHaveBeenCalledTimes(1);
});

test('an error in a loop is noted twenty times, and a desk that is gone is no further fault', async () => {
  note.mockRejectedValue(new Error('unreachable'));
  const caught = noteFaults(page());
  for (let time = 0; time < 100; time += 1) caught(new Error('again'));
  await Promise.resolve();
  expect(note).toHaveBeenCalledTimes(20);
});
