import type { ChartOptions } from './chartSchema.ts';
import type { ChartSeries, ChartTable } from './readChartTable.ts';

/** Returns the row that an index starts from: the first with all values, or else with any. */
export function baseRow({ series, lines }: ChartTable): number {
  const hasAll = (row: number) => series.every(({ values }) => values[row] !== undefined);
  const row = lines.findIndex((_, at) => hasAll(at));
  if (row >= 0) return row;
  return Math.max(
    0,
    lines.findIndex((_, at) => series.some(({ values }) => values[at] !== undefined)),
  );
}

/** Returns the row whose value becomes 100 in a series: that of the index, or its first with a value. */
export function ownBase({ values }: Pick<ChartSeries, 'values'>, row: number): number {
  return values[row] === undefined ? values.findIndex((value) => value !== undefined) : row;
}

/** Returns the table as drawn: with the index instead of the values if wished. */
export function shownTable(
  table: ChartTable,
  { isIndexed }: Pick<ChartOptions, 'isIndexed'>,
): ChartTable {
  if (!isIndexed) return table;
  const row = baseRow(table);
  return {
    ...table,
    series: table.series.map((one) => {
      const base = one.values[ownBase(one, row)] ?? 0;
      const values = one.values.map((value) =>
        value === undefined || base <= 0 ? undefined : (value / base) * 100,
      );
      return { ...one, unit: '', values };
    }),
  };
}
