import { daysBetween, isIsoDate, type IsoDate } from '../calendar/isoDate.ts';

/**
 * Returns how many weeks after the previous issue the next one goes out: one, unless that day is more than a week ago;
 * then as many as lead to the first such weekday that is not in the past.
 */
export function weeksToNext(previous: IsoDate, today: IsoDate): number {
  if (!isIsoDate(previous) || !isIsoDate(today)) return 1;
  const days = daysBetween(previous, today);
  return days > 14 ? Math.ceil(days / 7) : 1;
}
