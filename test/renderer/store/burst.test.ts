import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Burst } from '../../../renderer/store/burst.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When, in ms, a burst of so many keys 50 ms apart does its work. */
function workAfter(keys: number): number[] {
  const start = Date.now();
  const done: number[] = [];
  const burst = new Burst(() => done.push(Date.now() - start), { pause: 100, longest: 400 });
  for (let key = 0; key < keys; key += 1) {
    burst.note();
    vi.advanceTimersByTime(50);
  }
  vi.advanceTimersByTime(1000);
  return done;
}

test('a single key is followed by the work, once', () => {
  expect(workAfter(1)).toEqual([100]);
});

test('the work waits until a pause after the last key', () => {
  expect(workAfter(4)).toEqual([250]);
});

test('a long burst is interrupted by the work, and ends with it', () => {
  expect(workAfter(12)).toEqual([400, 650]);
});

test('cancelled work is not done, and the next key begins anew', () => {
  const work = vi.fn<() => void>();
  const burst = new Burst(work, { pause: 100, longest: 400 });
  burst.note();
  burst.cancel();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
  burst.note();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledOnce();
});

test('all bursts share one timer, and one that fails does not stop the others', () => {
  const done: string[] = [];
  const failing = new Burst(
    () => {
      throw new Error('failed');
    },
    { pause: 100, longest: 400 },
  );
  const others = [100, 300].map(
    (pause) => new Burst(() => done.push(String(pause)), { pause, longest: 400 }),
  );
  for (const burst of [failing, ...others]) burst.note();
  expect(vi.getTimerCount()).toBe(1);
  expect(() => vi.advanceTimersByTime(100)).toThrow('failed');
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['100']);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['100', '300']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a burst that is overdue is not put off by another one', () => {
  const now = performance.now.bind(performance);
  let late = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + late);
  const work = vi.fn<() => void>();
  const burst = new Burst(work, { pause: 100, longest: 400 });
  const others = Array.from(
    { length: 5 },
    () => new Burst(() => undefined, { pause: 100, longest: 400 }),
  );
  burst.note();
  vi.advanceTimersByTime(60);
  // The page was busy: the timer is overdue, and other work is noted before it fires.
  late = 100;
  for (const other of others) {
    other.note();
    vi.advanceTimersByTime(8);
  }
  expect(work).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  clock.mockRestore();
});
