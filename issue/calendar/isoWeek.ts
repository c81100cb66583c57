import { addDays, daysBetween, weekdayNumber, type IsoDate } from './isoDate.ts';

/**
 * A week by ISO 8601: weeks start on Monday, week 1 contains the year's first Thursday, `year` is the week-based year.
 */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** Returns the ISO week of a day. */
export function isoWeekOf(date: IsoDate): IsoWeek {
  const thursday = addDays(date, 4 - weekdayNumber(date));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

/** Returns the Monday of an ISO week. */
export function mondayOf({ year, week }: IsoWeek): IsoDate {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, (week - 1) * 7 + 1 - weekdayNumber(fourth));
}
