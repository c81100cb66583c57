import { monthsOf } from '../numbers/timeColumn.ts';
import type { ChartBase } from './readChartTable.ts';
import { dateOf } from './text/timeText.ts';

/** Weekends and holidays are no gaps between days. */
const mostDaysOff = 5;

/** True if times are not evenly spaced, so that bars side by side hide how long the gaps between them are. */
export function areUneven({ kind, unit, values }: ChartBase): boolean {
  if (kind !== 'times' || unit === undefined || values.length < 3) return false;
  const isByMonth = monthsOf[unit] > 0;
  const places = isByMonth ? values.map(monthNumber) : values;
  const steps = places.slice(1).map((place, at) => place - (places[at] ?? place));
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  // Months and quarters that are written as dates differ by a few days.
  return isByMonth ? most > least : most > mostDaysOff && most > 1.5 * least;
}

function monthNumber(day: number): number {
  const { year, month } = dateOf(day);
  return year * 12 + month;
}
