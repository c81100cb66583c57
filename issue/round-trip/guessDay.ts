import { isSameDateText } from '../calendar/dateText.ts';
import { addDays, isIsoDate, type IsoDate } from '../calendar/isoDate.ts';
import { dayLabel } from '../text/earningsText.ts';

/** Half a year: no other day within it has the same weekday, day and month. */
const mostDays = 182;

/** The day nearest to the issue's own of which this is the label; what is written, where there is none. */
export function guessDay(label: string, near: IsoDate, language: string): IsoDate {
  if (!isIsoDate(near) || !/\p{Nd}/u.test(label)) return label;
  for (const date of candidates(label, near)) {
    if (isSameDateText(dayLabel(date, language), label)) return date;
  }
  return label;
}

/** The days around a date, nearest first; where the label has a day of the month in it, those of that number alone. */
function* candidates(label: string, near: IsoDate): Generator<IsoDate> {
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(label)?.[0].padStart(2, '0');
  for (let distance = 0; distance <= mostDays; distance += 1) {
    for (const date of new Set([addDays(near, distance), addDays(near, -distance)])) {
      if (day === undefined || date.endsWith(day)) yield date;
    }
  }
}
