import type { ChartContent } from '../../../issue/text/chart.ts';

/** Formats a chart's table as editable lines, which `tableForChart` parses back to the same table. */
export function tableText(table: ChartContent['table']): string {
  const separator = table.some((row) => row.some((cell) => cell.includes(';'))) ? '\t' : '; ';
  return table.map((row) => row.join(separator)).join('\n');
}
