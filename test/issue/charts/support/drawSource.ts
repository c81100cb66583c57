import type { z } from 'zod';
import { chartSchema, type ChartOptions } from '../../../../issue/charts/chartSchema.ts';
import { drawChart } from '../../../../issue/charts/drawChart.ts';
import { readChartTable, type ChartTable } from '../../../../issue/charts/readChartTable.ts';

export type Wish = z.input<typeof chartSchema>;

/** A chart as its author makes it: a pasted table and the options that are not the default. */
export interface ChartSource {
  readonly name: string;
  readonly source: string;
  readonly wish: Wish;
}

/** The table and all options of a chart; throws if the table cannot be read. */
export function understood({ name, source, wish }: ChartSource): {
  table: ChartTable;
  options: ChartOptions;
} {
  const { table, problems } = readChartTable(source, wish.language ?? 'en');
  if (!table) throw new Error(`${name} cannot be read: ${JSON.stringify(problems)}`);
  return { table, options: chartSchema.parse(wish) };
}

/** Reads and draws a chart as SVG. */
export function drawSource(chart: ChartSource): string {
  const { table, options } = understood(chart);
  return drawChart(table, options).svg;
}
