import { isIsoDate, type IsoDate } from '../calendar/isoDate.ts';

/**
 * Returns a time for an issue's day, for formats that need one: noon in Greenwich, when it is the same day in nearly
 * all time zones. Undefined if the issue has no date.
 */
export function noonOf(date: IsoDate): Date | undefined {
  return isIsoDate(date) ? new Date(`${date}T12:00:00Z`) : undefined;
}
