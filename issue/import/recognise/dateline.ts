import type { IsoDate } from '../../calendar/isoDate.ts';
import { everyLocale } from '../../locale/localeOf.ts';
import { findDates } from '../dates/findDate.ts';
import { hello } from './headLine.ts';

const longest = 80;
/** One to four words in capitals, with small ones between, and a comma: "Frankfurt am Main, ". */
const placeBefore =
  /^(?:\p{Lu}[\p{L}'’.]*(?:[\s/-]+(?:\p{Ll}{1,4}[\s/-]+){0,2}\(?\p{Lu}[\p{L}'’.]*\)?){0,3},\s+|\p{Lo}{2,8}[,，、]\s*)/u;
const dayBehind = /^\d.*[月월]/u;

/**
 * Returns the date of a line that only says where and when the issue was written, "Berlin, den 4. März 2025", as in a
 * letter: empty if it does not say the year, undefined for other lines.
 */
export function readDateline(text: string): IsoDate | undefined {
  const place = text.length <= longest ? (placeBefore.exec(text)?.[0] ?? '') : '';
  if (place === '' || hello.test(text) || isWeekday(place.replace(/\P{L}+$/u, '')))
    return undefined;
  // Without what some languages write behind a year: "r." in Polish.
  const day = text.slice(place.length).replace(/(?:\s+[rг]|(?<=\d{4}))\.$/u, '');
  const date = dateIn(day);
  if (date !== undefined) return date;
  const inLeapYear = dayBehind.test(day) ? `2024年${day}` : `${day} 2024`;
  return dateIn(inLeapYear) === undefined ? undefined : '';
}

/** Returns the date that a text ends with, if nothing but a weekday and small words are before it. */
function dateIn(text: string): IsoDate | undefined {
  const [found, another] = findDates(text);
  if (!found || another || found.to < text.length) return undefined;
  const words = text.slice(0, found.from).match(/[\p{L}-]+/gu) ?? [];
  return words.length <= 3 && words.every((word) => /^\p{Ll}{1,5}$/u.test(word) || isWeekday(word))
    ? found.date
    : undefined;
}

function isWeekday(word: string): boolean {
  const plain = word.toLowerCase();
  return everyLocale().some(({ weekdays, weekdaysAlone, shortWeekdays }) =>
    [...weekdays, ...weekdaysAlone, ...shortWeekdays].some((name) => name.toLowerCase() === plain),
  );
}
