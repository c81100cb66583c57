import { monthsOf, type TimeUnit } from '../../numbers/timeColumn.ts';
import { dateOf, dayOf, dayText, partOfYear, shortMonth } from '../text/timeText.ts';

/** A tick of a time axis, with the year below it where a new one starts. */
export interface TimeTick {
  readonly day: number;
  readonly label: string;
  readonly year: string;
}

interface Step {
  readonly months: number;
  readonly days: number;
}

const months = (count: number): Step => ({ months: count, days: 0 });
const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map((days) => ({ months: 0, days })),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].map(months),
];

/** Returns ticks for a time span, from the finest step of which `fits` accepts the ticks. */
export function timeTicks(
  [first, last]: readonly [number, number],
  unit: TimeUnit,
  language: string,
  fits: (ticks: readonly TimeTick[]) => boolean,
): readonly TimeTick[] {
  let ticks: readonly TimeTick[] = [];
  for (const step of steps) {
    if (step.days > 0 ? unit !== 'day' || last - first > 400 : step.months < monthsOf[unit])
      continue;
    const days =
      step.days > 0 ? daySteps(first, last, step.days) : monthSteps(first, last, step.months);
    if (days.length === 0) break;
    ticks = labelled(days, unit, step, language);
    if (fits(ticks)) return ticks;
  }
  return ticks;
}

/** Labels every row of a table of times, as under bars. */
export function rowTicks(
  days: readonly number[],
  unit: TimeUnit,
  language: string,
): readonly TimeTick[] {
  return labelled(days, unit, { months: monthsOf[unit], days: unit === 'day' ? 1 : 0 }, language);
}

function labelled(
  days: readonly number[],
  unit: TimeUnit,
  step: Step,
  language: string,
): TimeTick[] {
  let before = '';
  return days.map((day) => {
    const { year, month } = dateOf(day);
    if (step.months >= 12) return { day, label: String(year), year: '' };
    const label =
      step.days > 0
        ? dayText(day, language)
        : (partOfYear(month, unit, language) ?? shortMonth(month, language));
    const isNew = String(year) !== before;
    before = String(year);
    return { day, label, year: isNew ? before : '' };
  });
}

function daySteps(first: number, last: number, step: number): number[] {
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, at) => first + at * step,
  );
}

/** Months that are multiples of the step, so that years begin with a tick. */
function monthSteps(first: number, last: number, step: number): number[] {
  const start = dateOf(first);
  const days: number[] = [];
  const from = start.year * 12 + start.month - 1;
  for (let month = Math.floor(from / step) * step; ; month += step) {
    const day = dayOf(Math.floor(month / 12), (month % 12) + 1);
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}
