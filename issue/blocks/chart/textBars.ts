import { chartNumbers, type ChartNumbers } from '../../numbers/chartNumbers.ts';
import { typedTable } from '../../numbers/typedTable.ts';
import { filledColumns, type ChartContent } from '../../text/chart.ts';
import type { Bar } from '../../text/piece.ts';

/** Returns the names and numbers of a chart that is shown as text, and the unit in its table. */
export function textBars(
  content: Pick<ChartContent, 'table'>,
  language: string,
): Pick<ChartNumbers, 'bars' | 'unit'> {
  const [head, ...rows] = filledColumns(content).map((cells, index) => ({
    line: index + 1,
    cells,
  }));
  const parts = { head: head ? [head] : [], rows, others: [], isCertain: true };
  return chartNumbers(typedTable(parts, language));
}

/**
 * Returns the table of text bars, with an empty header. Its numbers are the same in every language; a text stays as it
 * is.
 */
export function tableOfBars(
  bars: readonly { readonly label: string; readonly value: Bar['value'] | string }[],
): string[][] {
  if (bars.length === 0) return [];
  const cellOf = (value: number | string) =>
    typeof value === 'number' ? unambiguous(value) : value;
  return [['', ''], ...bars.map(({ label, value }) => [label, cellOf(value)])];
}

/** Adds a zero to three decimals, which could be read as thousands. */
function unambiguous(value: number): string {
  return String(value).replace(/^(-?\d{1,3}\.\d{3})(?=e|$)/, '$10');
}
