import { beforeEach, expect, test, vi } from 'vitest';
import { menuLabels } from '../../electron/menu/menuLabels.ts';
import { tellDone } from '../../electron/tellDone.ts';
import { BrowserWindow, Notification } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

const show = vi.fn<() => void>();
/** Tells of work that takes a time, in ms; returns what the user was notified of. */
function work(time: number, isInFront: boolean): readonly string[] {
  const tell = tellDone(() => menuLabels('de', []), show);
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  tell({ event: 'job-progress', job: 'a', share: 0.1 });
  tell({ event: 'job-progress', job: 'a', share: 0.9 });
  now.mockReturnValue(time);
  BrowserWindow.focused = isInFront ? new BrowserWindow({}) : null;
  tell({ event: 'job-progress', job: 'a', share: 1 });
  // Each window is told of each event.
  tell({ event: 'job-progress', job: 'a', share: 1 });
  now.mockRestore();
  return Notification.shown.map(({ options }) => options.body ?? '');
}
beforeEach(() => {
  Notification.shown.length = 0;
  show.mockReset();
});

test('long work that ends while the user is elsewhere is told of once, and leads to the window', () => {
  expect(work(20_000, false)).toEqual([expect.stringContaining('zu Ende')]);
  Notification.shown[0]?.emit('click');
  expect(show).toHaveBeenCalledTimes(1);
});

test.each([
  ['in front of whom it ended', 20_000, true],
  ['who had hardly left', 500, false],
])('nobody is told %s', (_, time, isInFront) => {
  expect(work(time, isInFront)).toEqual([]);
});
