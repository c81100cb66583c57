import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inPauses } from '../../../renderer/session/inPauses.ts';
import { LiveIssue } from '../../../renderer/session/liveIssue.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // Idle after 10 ms.
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 10));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the work waits for a pause and an idle page, and is left when the author goes on', () => {
  const issue = new LiveIssue({ id: 'kw47', blocks: [] });
  const work = vi.fn<() => void>();
  const stop = inPauses(issue, work);
  const type = () => {
    issue.changed(() => []);
  };
  vi.advanceTimersByTime(10);
  expect(work).toHaveBeenCalledTimes(1);

  for (let key = 0; key < 20; key += 1) {
    type();
    vi.advanceTimersByTime(100);
  }
  expect(work).toHaveBeenCalledTimes(1);

  vi.advanceTimersByTime(205);
  type();
  vi.advanceTimersByTime(50);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(300);
  expect(work).toHaveBeenCalledTimes(2);

  type();
  stop();
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(2);
});
