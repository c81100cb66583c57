import { isSameDateText } from '../calendar/dateText.ts';
import { addDays, isIsoDate, type IsoDate } from '../calendar/isoDate.ts';
import { dayLabel } from '../text/earningsText.ts';

/** Half a year: within it, no other day has the same weekday, day and month. */
const mostDays = 182;

/** Returns the day nearest to the issue's own that has this label; the label itself if there is none. */
export function guessDay(label: string, near: IsoDate, language: string): IsoDate {
  if (!isIsoDate(near) || !/\p{Nd}/u.test(label)) return label;
  for (const date of candidates(label, near)) {
    if (isSameDateText(dayLabel(date, language), label)) return date;
  }
  return label;
}

/** Yields the days around a date, nearest first; if the label contains a day of the month, only those. */
function* candidates(label: string, near: IsoDate): Generator<IsoDate> {
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(label)?.[0].padStart(2, '0');
  for (let distance = 0; distance <= mostDays; distance += 1) {
    for (const date of new Set([addDays(near, distance), addDays(near, -distance)])) {
      if (day === undefined || date.endsWith(day)) yield date;
    }
  }
}
