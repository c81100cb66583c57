import { daysBetween, type IsoDate } from '../../calendar/isoDate.ts';
import { isoDateOf } from './findDate.ts';
import { monthNumber } from './monthNumber.ts';

/** A line such as "Montag 25. August: PinDuoDuo (BMO)": its day as written, and what stands after it. */
export interface DayLine {
  readonly label: string;
  readonly rest: string;
  /** The date, its year the one that brings it nearest to `near`; undefined when `near` is no date. */
  dateNear(near: IsoDate): IsoDate | undefined;
}

const weekdays =
  '(?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|' +
  'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|' +
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const dayMonth =
  '(?:(?<day1>\\d{1,2})\\.\\s?(?<month1>\\d{1,2})\\.?|(?<day2>\\d{1,2})\\.?\\s+(?<month2>\\p{L}{3,9}\\.?)|(?<month3>\\p{L}{3,9}\\.?)\\s+(?<day3>\\d{1,2})(?:st|nd|rd|th)?)';
const pattern = new RegExp(
  `^(?<label>${weekdays}\\.?,?\\s+(?:(?:den|der|the)\\s+)?${dayMonth})(?:\\s*[:–—|]|\\s+-)\\s*(?<rest>.*)$`,
  'isu',
);

/** The line read as a day of the earnings list, or undefined. */
export function readDayLine(text: string): DayLine | undefined {
  const groups = pattern.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { label = '', rest = '' } = groups;
  const month = groups['month1'] ?? groups['month2'] ?? groups['month3'] ?? '';
  const day = Number(groups['day1'] ?? groups['day2'] ?? groups['day3']);
  if (!/^\d+$/.test(month) && monthNumber(month) === undefined) return undefined;
  return { label, rest, dateNear: (near) => nearestDate(month, day, near) };
}

/** Whether a line starts with a weekday and a date, followed by a colon, dash or bar. */
export function isDayLine(text: string): boolean {
  return readDayLine(text) !== undefined;
}

function nearestDate(month: string, day: number, near: IsoDate): IsoDate | undefined {
  const year = Number(near.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((one) => isoDateOf(one, month, day))
    .filter((date) => date !== undefined)
    .toSorted((one, other) => Math.abs(daysBetween(one, near)) - Math.abs(daysBetween(other, near)))
    .find((date) => Number.isFinite(daysBetween(date, near)));
}
