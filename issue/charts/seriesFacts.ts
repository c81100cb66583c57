import type { ChartSeries } from './readChartTable.ts';

/** A value and its row. */
export interface ValueAt {
  readonly value: number;
  readonly row: number;
}

export interface SeriesFacts {
  readonly first: ValueAt;
  readonly last: ValueAt;
  readonly highest: ValueAt;
  readonly lowest: ValueAt;
}

/** Returns the first, the last and the extreme values of a series; the earlier of equal ones. Undefined without values. */
export function seriesFacts({ values }: Pick<ChartSeries, 'values'>): SeriesFacts | undefined {
  const all = values.flatMap((value, row) => (value === undefined ? [] : [{ value, row }]));
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return undefined;
  const highest = all.reduce((best, one) => (one.value > best.value ? one : best));
  const lowest = all.reduce((best, one) => (one.value < best.value ? one : best));
  return { first, last, highest, lowest };
}
