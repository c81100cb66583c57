import type { IsoDate } from '../../calendar/isoDate.ts';
import { readDayText } from './dayText.ts';

/** A line such as "Montag 25. August: PinDuoDuo (BMO)": its day as written, and what stands after it. */
export interface DayLine {
  readonly label: string;
  readonly rest: string;
  /** The date, its year the one that brings it nearest to `near`; undefined when `near` is no date. */
  dateNear(near: IsoDate): IsoDate | undefined;
}

const separator = /^(?:\s*[:–—|]|\s+-)\s*/u;

/** The line read as a day of the earnings list, or undefined. */
export function readDayLine(text: string): DayLine | undefined {
  const day = readDayText(text.trim());
  if (day?.weekday === undefined || !day.hasDate || !separator.test(day.rest)) return undefined;
  return {
    label: day.words,
    rest: day.rest.replace(separator, ''),
    dateNear: (near) => day.dateNear(near),
  };
}

/** Whether a line starts with a weekday and a date, followed by a colon, dash or bar. */
export function isDayLine(text: string): boolean {
  return readDayLine(text) !== undefined;
}
