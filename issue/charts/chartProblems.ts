import { drawnScale, type ChartOptions } from './chartSchema.ts';
import { isDrawable } from './layout/valueScale.ts';
import { placeProblems } from './places.ts';
import type { ChartProblem } from './problemText.ts';
import type { ChartSeries, ChartTable } from './readChartTable.ts';
import { baseRow, ownBase, shownTable } from './shownTable.ts';

type ChartColumn = Pick<ChartSeries, 'name' | 'values' | 'texts' | 'column'>;

/** Returns the cells that the options do not allow, such as zero on a logarithmic axis, and marks without a place. */
export function chartProblems(table: ChartTable, options: ChartOptions): ChartProblem[] {
  const wrong = (
    problem: 'not-positive' | 'negative' | 'negative-area' | 'no-base' | 'out-of-range',
    isWrong: (value: number, row: number, of: ChartColumn) => boolean,
    columns: readonly ChartColumn[] = table.series,
  ) =>
    columns.flatMap((one) =>
      one.values.flatMap((value, row): ChartProblem[] => {
        if (value === undefined || !isWrong(value, row, one)) return [];
        const { name, column, texts } = one;
        return [
          { problem, line: table.lines[row] ?? 0, column, name, cell: texts[row]?.trim() ?? '' },
        ];
      }),
    );
  const isLog = drawnScale(options) === 'log';
  // The axis across of a scatter chart is linear.
  const across =
    options.kind === 'scatter' && table.series.length > 1 ? table.series[0] : undefined;
  const first = baseRow(table);
  const indexed = shownTable(table, options).series;
  const isHuge = (value: number, row: number, one: ChartColumn) =>
    !isDrawable(value) ||
    !isDrawable(indexed.find(({ column }) => column === one.column)?.values[row] ?? 0);
  const isPair = table.base.kind === 'numbers' || table.series.length > 1;
  return [
    ...placeProblems(table, options),
    ...(options.kind === 'scatter' && !isPair ? [{ problem: 'no-pair' } as const] : []),
    ...wrong('out-of-range', isHuge),
    ...(table.base.kind === 'numbers' ? wrong('out-of-range', isHuge, [table.base]) : []),
    ...(isLog ? wrong('not-positive', (value, _, one) => value <= 0 && one !== across) : []),
    ...(options.kind === 'share' ? wrong('negative', (value) => value < 0) : []),
    ...(options.kind === 'stacked-area' ? wrong('negative-area', (value) => value < 0) : []),
    ...(options.isIndexed
      ? wrong('no-base', (value, row, one) => row === ownBase(one, first) && value <= 0)
      : []),
  ];
}
