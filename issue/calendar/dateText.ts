import { isIsoDate, type IsoDate } from './isoDate.ts';
import { isoWeekOf } from './isoWeek.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, style: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${style}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    formats.set(key, known);
  }
  return known;
}

function written(
  date: IsoDate,
  language: string,
  style: string,
  options: Intl.DateTimeFormatOptions,
) {
  return isIsoDate(date) ? format(language, style, options).format(new Date(date)) : '';
}

/** Returns "25. August 2025" in German, "August 25, 2025" in English; empty for an invalid date. */
export function longDate(date: IsoDate, language: string): string {
  return bound(written(date, language, 'long', { day: 'numeric', month: 'long', year: 'numeric' }));
}

/** Returns "Montag, 25. August 2025" in German, "Monday, August 25, 2025" in English; empty for an invalid date. */
export function fullDate(date: IsoDate, language: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return bound(written(date, language, 'full', options));
}

/** Returns day and month, "25. August", as in a line of the earnings list. */
export function dayAndMonth(date: IsoDate, language: string): string {
  return bound(written(date, language, 'day', { day: 'numeric', month: 'long' }));
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
  return written(date, language, 'month', { month: 'long', year: 'numeric' });
}

/** Returns "Montag", "Monday". */
export function weekdayName(date: IsoDate, language: string): string {
  return written(date, language, 'weekday', { weekday: 'long' });
}

/** Returns "KW35" in German, "week 35" otherwise; empty for an invalid date. */
export function weekName(date: IsoDate, language: string): string {
  if (!isIsoDate(date)) return '';
  const { week } = isoWeekOf(date);
  return language.toLowerCase().startsWith('de') ? `KW${String(week)}` : `week ${String(week)}`;
}
