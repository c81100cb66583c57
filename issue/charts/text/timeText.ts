import { monthsOf, type TimeUnit } from '../../numbers/timeColumn.ts';
import { dayAndMonth, longDate, monthAndYear } from '../../calendar/dateText.ts';
import { chartWordsFor, filled } from '../../language/chartWords.ts';
import { isGerman } from '../../language/said.ts';
import { localeOf } from '../../locale/localeOf.ts';

const germanShort = 'Jan. Feb. März April Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');
const englishShort = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day since 1970-01-01 as year, month from 1 and day. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Returns the day of a date, in days since 1970-01-01; months may be above 12. */
export function dayOf(year: number, month: number, day = 1): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Returns the short name of a month, from 1. */
export function shortMonth(month: number, language: string): string {
  if (isGerman(language)) return germanShort[month - 1] ?? '';
  if (/^en\b/i.test(language)) return englishShort[month - 1] ?? '';
  return localeOf(language).shortMonths[month - 1] ?? '';
}

/** Returns the day in a month: "3. März", "Mar 3". */
export function dayText(day: number, language: string): string {
  const { month, day: number } = dateOf(day);
  if (isGerman(language)) return `${String(number)}.\u00A0${shortMonth(month, language)}`;
  const { patterns, shortMonths } = localeOf(language);
  if (/^\d/.test(shortMonths[0] ?? '')) return dayAndMonth(isoDateOf(day), language);
  return (/^en\b/i.test(language) ? '{m} {d}' : patterns.day)
    .replace('{m}', shortMonth(month, language))
    .replace('{d}', String(number))
    .replaceAll(' ', '\u00A0');
}

function isoDateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Returns a time in full, as in a sentence: "März 2025", "Q1 2025", "3. März 2025". */
export function timeText(day: number, unit: TimeUnit, language: string): string {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'year':
      return String(year);
    case 'quarter':
    case 'half':
      return filled(chartWordsFor(language).parts[unit], {
        ...numeralsOf(month, unit),
        year: String(year),
      });
    case 'month':
      return monthAndYear(isoDateOf(day), language);
    case 'day':
      return longDate(isoDateOf(day), /^en\b/i.test(language) ? 'en' : language).replaceAll(
        '\u00A0',
        ' ',
      );
  }
}

/** Returns the short name of a quarter or a half-year by its first month: "Q3", "H2"; undefined for other units. */
export function partOfYear(month: number, unit: TimeUnit, language: string): string | undefined {
  if (unit !== 'quarter' && unit !== 'half') return undefined;
  const { shortQuarter, shortHalf } = chartWordsFor(language).parts;
  return filled(unit === 'half' ? shortHalf : shortQuarter, numeralsOf(month, unit));
}

const roman = ['I', 'II', 'III', 'IV'];

function numeralsOf(month: number, unit: 'quarter' | 'half'): { n: string; roman: string } {
  const part = Math.ceil(month / monthsOf[unit]);
  return { n: String(part), roman: roman[part - 1] ?? '' };
}
