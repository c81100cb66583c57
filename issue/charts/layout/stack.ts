import type { ChartSeries } from '../readChartTable.ts';

/** For each series, the lower and the upper end of its part in each row. Negative values stack downwards. */
export type Stacks = readonly (readonly (readonly [number, number])[])[];

/** Stacks series in their order, the first at the bottom; missing values take no space. */
export function stackRows(series: readonly ChartSeries[]): Stacks {
  const rows = series[0]?.values.length ?? 0;
  const up = Array.from({ length: rows }, () => 0);
  const down = Array.from({ length: rows }, () => 0);
  return series.map(({ values }) =>
    values.map((value = 0, row): readonly [number, number] => {
      const ends = value < 0 ? down : up;
      const from = ends[row] ?? 0;
      ends[row] = from + value;
      return value < 0 ? [from + value, from] : [from, from + value];
    }),
  );
}

/** Returns all ends, for the axis. */
export function stackEnds(stacks: Stacks): number[] {
  return stacks.flatMap((parts) => parts.flatMap(([low, high]) => [low, high]));
}

/** Returns the series as shares of their row's sum, in percent. */
export function sharesOf(series: readonly ChartSeries[]): ChartSeries[] {
  const rows = series[0]?.values.length ?? 0;
  const sums = Array.from({ length: rows }, (_, row) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[row] ?? 0), 0),
  );
  return series.map((one) => ({
    ...one,
    unit: '%',
    values: one.values.map((value, row) =>
      value === undefined || (sums[row] ?? 0) === 0
        ? undefined
        : (Math.max(0, value) * 100) / (sums[row] ?? 1),
    ),
  }));
}
