import { onTestFinished, vi } from 'vitest';

/** Sets the calendar to a day, at noon, until the running test is over; timers run on. */
export function onDay(date: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${date}T12:00:00`) });
  onTestFinished(() => void vi.useRealTimers());
}
