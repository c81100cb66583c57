import { isIsoDate, type IsoDate } from '../../calendar/isoDate.ts';
import { monthNumber } from './monthNumber.ts';

/** A date in a text, and its original characters. */
export interface FoundDate {
  readonly date: IsoDate;
  readonly from: number;
  readonly to: number;
}

const iso = /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/gu;
const numeric = /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/gu;
const dayFirst = /(?<!\d)(?<day>\d{1,2})\.?\s+(?<month>\p{L}{3,9}\.?),?\s+(?<year>\d{4})(?!\d)/gu;
const monthFirst =
  /(?<!\p{L})(?<month>\p{L}{3,9}\.?)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/gu;

/** Returns every complete date in a text, German or English, with month names or in figures, in reading order. */
export function findDates(text: string): FoundDate[] {
  return [iso, numeric, dayFirst, monthFirst]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match): FoundDate[] => {
      const { year = '', month = '', day = '' } = match.groups ?? {};
      const date = isoDateOf(Number(year), month, Number(day));
      return date === undefined
        ? []
        : [{ date, from: match.index, to: match.index + match[0].length }];
    })
    .toSorted((one, other) => one.from - other.from);
}

/** Returns the date of a year, a month (figures or a name) and a day, or undefined if there is no such day. */
export function isoDateOf(year: number, month: string, day: number): IsoDate | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  if (number === undefined) return undefined;
  const date = `${String(year).padStart(4, '0')}-${two(number)}-${two(day)}`;
  return isIsoDate(date) ? date : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
