import { longWeekdays } from '../calendar/namedDays.ts';
import { numberedWeek } from '../locale/weekWords.ts';
import { readNumber } from '../round-trip/readNumber.ts';
import { findDates } from '../import/dates/findDate.ts';
import type { TokenName } from '../text/inline.ts';

/** A stretch of text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const numberAfter = (sign: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\d.,])${sign}(?:\d{1,3}(?:[.,'’\u00A0\u202F]\d{3})+(?!\d)|\d+)(?!\p{L}|[.,]?\d)`,
    'gu',
  );
const number = numberAfter('');
const signed = numberAfter(String.raw`(?:[+\-−–±]\s?)?`);
const week = new RegExp(String.raw`${numberedWeek}|(?<!\p{L})W\s?\d{1,2}(?!\d)`, 'giu');

/** Returns where a text contains values of the token's kind: a number, a weekday, a date, a week. */
export function valuesLike(token: TokenName, text: string, language: string): Stretch[] {
  switch (token) {
    case 'words':
    case 'minutes':
    case 'subscribers':
      return matches(number, text);
    case 'subscriber-change':
      return matches(signed, text);
    case 'week':
      return matches(week, text);
    case 'date':
      return findDates(text);
    case 'weekday':
      return matches(weekdayPattern(language), text);
  }
}

/** Returns the number in a stretch of text; undefined if there is none. */
export function numberSaid(text: string, language: string): number | undefined {
  const plain = text.replace(/^[+±]\s?/, '').replace(/^[-−–]\s?/, '-');
  const inLanguage = readNumber(plain, language);
  if (inLanguage?.length === plain.length && Number.isInteger(inLanguage.value))
    return inLanguage.value;
  // A separator of another language, as in "20,641" in a German letter.
  const digits = Number(plain.replace(/[^\d-]/g, ''));
  return Number.isInteger(digits) ? digits : undefined;
}

function matches(pattern: RegExp, text: string): Stretch[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

function weekdayPattern(language: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${longWeekdays(language).join('|')})(?!\\p{L})`, 'giu');
}
