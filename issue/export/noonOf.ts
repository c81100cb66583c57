import { isIsoDate, type IsoDate } from '../calendar/isoDate.ts';

/**
 * The moment that stands for an issue's day where a format wants one: noon in Greenwich, when it is the same day in
 * nearly all time zones. Undefined where the issue has no date.
 */
export function noonOf(date: IsoDate): Date | undefined {
  return isIsoDate(date) ? new Date(`${date}T12:00:00Z`) : undefined;
}
