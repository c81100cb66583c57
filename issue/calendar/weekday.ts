import { localeOf } from '../locale/localeOf.ts';
import { addDays, weekdayNumber, type IsoDate } from './isoDate.ts';

/** The days of the week as files name them, starting on Monday. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** Returns that weekday in the ISO week of the date. */
export function weekdayInWeek(date: IsoDate, weekday: Weekday): IsoDate {
  return addDays(date, weekdays.indexOf(weekday) + 1 - weekdayNumber(date));
}

/** Returns the first such weekday on or after the date. */
export function weekdayFrom(date: IsoDate, weekday: Weekday): IsoDate {
  const inWeek = weekdayInWeek(date, weekday);
  return inWeek < date ? addDays(inWeek, 7) : inWeek;
}

/** Returns the weekday's name, such as "Montag". */
export function nameOfWeekday(weekday: Weekday, language: string): string {
  return localeOf(language).weekdaysAlone[weekdays.indexOf(weekday)] ?? '';
}
