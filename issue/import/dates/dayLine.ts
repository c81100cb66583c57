import type { IsoDate } from '../../calendar/isoDate.ts';
import { readDayText } from './dayText.ts';

/** A line such as "Montag 25. August: PinDuoDuo (BMO)": its day as written, and the text after it. */
export interface DayLine {
  readonly label: string;
  readonly rest: string;
  /** Returns the date, in the year that brings it nearest to `near`; undefined if `near` is not a date. */
  dateNear(near: IsoDate): IsoDate | undefined;
}

const separator = /^(?:\s*[:–—|]|\s+-)\s*/u;

/** Parses a line as a day of the earnings list; undefined for any other. */
export function readDayLine(text: string): DayLine | undefined {
  const day = readDayText(text.trim());
  if (day?.weekday === undefined || !day.hasDate || !separator.test(day.rest)) return undefined;
  return {
    label: day.words,
    rest: day.rest.replace(separator, ''),
    dateNear: (near) => day.dateNear(near),
  };
}

/** True if a line starts with a weekday and a date, followed by a colon, dash or bar. */
export function isDayLine(text: string): boolean {
  return readDayLine(text) !== undefined;
}
