import { localeOf } from '../locale/localeOf.ts';
import { isIsoDate, weekdayNumber, type IsoDate } from './isoDate.ts';
import { isoWeekOf } from './isoWeek.ts';

/** Writes a date by one of the language's patterns; empty for an invalid one. */
function written(
  date: IsoDate,
  language: string,
  style: 'long' | 'full' | 'day' | 'month',
): string {
  if (!isIsoDate(date)) return '';
  const { patterns, months, monthsOfYear, weekdays, digits } = localeOf(language);
  const names = style === 'month' ? monthsOfYear : months;
  const number = (from: number, to: number) =>
    String(Number(date.slice(from, to))).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const parts: Readonly<Record<string, string>> = {
    d: number(8, 10),
    m: names[Number(date.slice(5, 7)) - 1] ?? '',
    y: number(0, 4),
    w: weekdays[weekdayNumber(date) - 1] ?? '',
  };
  return patterns[style].replace(/\{([dmyw])\}/g, (_, part: string) => parts[part] ?? '');
}

/** Returns "25. August 2025" in German, "August 25, 2025" in English; empty for an invalid date. */
export function longDate(date: IsoDate, language: string): string {
  return bound(written(date, language, 'long'));
}

/** Returns "Montag, 25. August 2025" in German, "Monday, August 25, 2025" in English; empty for an invalid date. */
export function fullDate(date: IsoDate, language: string): string {
  return bound(written(date, language, 'full'));
}

/** Returns day and month, "25. August", as in a line of the earnings list. */
export function dayAndMonth(date: IsoDate, language: string): string {
  return bound(written(date, language, 'day'));
}

/** Keeps an ordinal day and its month on one line, as typing does. */
function bound(text: string): string {
  return text.replace(/(\d\.) /, '$1\u00A0');
}

/** True if both are the same date: editors, mail tools and our older exports may use different spaces. */
export function isSameDateText(one: string, other: string): boolean {
  return one.replace(/\s/g, ' ') === other.replace(/\s/g, ' ');
}

/** Returns "August 2025"; empty for an invalid date. */
export function monthAndYear(date: IsoDate, language: string): string {
  return written(date, language, 'month');
}

/** Returns "Montag", "Monday". */
export function weekdayName(date: IsoDate, language: string): string {
  if (!isIsoDate(date)) return '';
  return localeOf(language).weekdaysAlone[weekdayNumber(date) - 1] ?? '';
}

/** Returns "KW35" in German, "week 35" in English; empty for an invalid date. */
export function weekName(date: IsoDate, language: string): string {
  if (!isIsoDate(date)) return '';
  const { week } = isoWeekOf(date);
  return localeOf(language).week.replace('#', String(week));
}
