import { decimalMarkOf } from '../numbers/writtenNumber.ts';
import { readNumberCell } from '../numbers/numberCell.ts';
import { monthsOf, readTimes, type TimeUnit } from '../numbers/timeColumn.ts';
import { drawnScale, type ChartOptions } from './chartSchema.ts';
import { isDrawable } from './layout/valueScale.ts';
import type { ChartProblem } from './problemText.ts';
import type { ChartBase, ChartTable } from './readChartTable.ts';
import { dateOf, dayOf } from './text/timeText.ts';

/** A place among the rows: at one, or a share of the way to another. */
interface Place {
  readonly row: number;
  readonly next: number;
  readonly share: number;
}

/**
 * Returns the position of a written time, name or number between the rows whose positions `at` returns; undefined if it
 * is outside of them.
 */
export function positionOf(
  base: ChartBase,
  text: string,
  language: string,
  at: (row: number) => number,
): number | undefined {
  const place = placeAmong(base, text, language);
  return place && at(place.row) + place.share * (at(place.next) - at(place.row));
}

/** Returns the row that a text names, as written or within its month, quarter or year; -1 if there is none. */
export function rowOfText(base: ChartBase, text: string, language: string): number {
  const { row, share } = placeAmong(base, text, language) ?? { row: -1, share: 0 };
  const day = dayOfText(text, language) ?? Infinity;
  const isIn = share === 0 || (base.kind === 'times' && day < endOf(base, row));
  return isIn ? row : -1;
}

function placeAmong(base: ChartBase, text: string, language: string): Place | undefined {
  const { texts, values, kind } = base;
  const at = (row: number): Place => ({ row, next: row, share: 0 });
  const exact = texts.indexOf(text.trim());
  if (exact >= 0) return at(exact);
  const value = kind === 'times' ? dayOfText(text, language) : numberIn(text, language);
  if (kind === 'names' || value === undefined) return undefined;
  const row = nearest(values, (one) => value - one);
  const next = nearest(values, (one) => one - value);
  if (row < 0) return undefined;
  if (next < 0) return kind === 'times' && value < endOf(base, row) ? at(row) : undefined;
  const [from = 0, to = 0] = [values[row], values[next]];
  return from === to ? at(row) : { row, next, share: (value - from) / (to - from) };
}

/** Returns the index of the value with the least distance that is not negative; -1 if all are. */
function nearest(values: readonly number[], distance: (value: number) => number): number {
  const distances = values.map(distance);
  return distances.indexOf(Math.min(...distances.filter((one) => one >= 0)));
}

/** Returns the first day after a row. */
function endOf({ values, unit = 'day' }: ChartBase, row: number): number {
  const start = values[row] ?? 0;
  return unit === 'day' ? start + 1 : monthsAfter(start, unit);
}

function monthsAfter(start: number, unit: TimeUnit): number {
  const { year, month } = dateOf(start);
  return dayOf(year, month + monthsOf[unit]);
}

function dayOfText(text: string, language: string): number | undefined {
  return readTimes([text], language)?.days[0];
}

/** Returns a number written in the language. */
export function numberIn(text: string, language: string): number | undefined {
  return readNumberCell(text)?.number[decimalMarkOf(language)];
}

/** Most names that a message lists. */
const mostNamed = 8;

/** Returns the lines, ranges, texts and highlighted names for which the data have no place. */
export function placeProblems(table: ChartTable, options: ChartOptions): ChartProblem[] {
  const { base, series } = table;
  const { language, references, notes, highlighted } = options;
  const columns = series.map(({ name }) => name);
  const missing = (place: string, names: readonly string[]): ChartProblem => {
    const more = names.length > mostNamed ? ', …' : '';
    return { problem: 'not-in-data', place, known: names.slice(0, mostNamed).join(', ') + more };
  };
  const rowMissing = (place: string): ChartProblem => {
    const [first = '', last = ''] = [base.texts[0], base.texts.at(-1)];
    return base.kind === 'names' || base.texts.length < 2
      ? missing(place, base.texts)
      : { problem: 'not-in-data', place, known: `${first} … ${last}` };
  };
  const isOnAxis = (place: number | string) => {
    const value = typeof place === 'number' ? place : numberIn(place, language);
    const isShown = value !== undefined && isDrawable(value);
    return isShown && (value > 0 || drawnScale(options) !== 'log');
  };
  const isAmongRows = (place: number | string) =>
    positionOf(base, String(place), language, (row) => row) !== undefined;
  const isReversed = ({ at, to }: ChartOptions['references'][number]) => {
    const [from, end] = [at, to].map((place) =>
      typeof at === 'number' && place !== undefined
        ? numberIn(String(place), language)
        : positionOf(base, String(place), language, (row) => base.values[row] ?? row),
    );
    return to !== undefined && from !== undefined && end !== undefined && end < from;
  };
  return [
    ...highlighted
      .filter((name) => !columns.includes(name) && !base.texts.includes(name))
      .map((name) => missing(name, series.length > 1 ? columns : base.texts)),
    ...references.flatMap(({ at, to = at }) =>
      [...new Set([at, to])].flatMap((place): ChartProblem[] => {
        if (typeof at === 'number')
          return isOnAxis(place) ? [] : [{ problem: 'off-axis', place: String(place) }];
        return isAmongRows(place) ? [] : [rowMissing(String(place))];
      }),
    ),
    ...references.filter(isReversed).map(({ at, to = '' }) => ({
      problem: 'reversed' as const,
      place: `${String(at)}–${String(to)}`,
    })),
    ...notes.flatMap(({ at, series: name, text }): ChartProblem[] => {
      const column = name === '' ? series[0] : series.find((one) => one.name === name);
      if (!column) return [missing(name, columns)];
      const row = rowOfText(base, at, language);
      if (row < 0) return [rowMissing(at)];
      const place = name === '' ? at : `${name}, ${at}`;
      if (column.values[row] === undefined) return [{ problem: 'no-value', place }];
      return text.trim() === '' ? [{ problem: 'no-text', place }] : [];
    }),
  ];
}
