import { footnoteOf } from '../numbers/numberCell.ts';
import { isWeekCell } from '../numbers/timeColumn.ts';
import type { ChartBase, ChartSeries } from './readChartTable.ts';
import { timeText } from './text/timeText.ts';

/** Returns the mark of a footnote at a value, such as "*", which a note below explains; mostly empty. */
export function markOf({ texts }: Pick<ChartSeries, 'texts'>, row: number): string {
  return footnoteOf(texts[row] ?? '');
}

/** Returns the time of a row in full with its mark; a week or a name as written. */
export function rowText(base: ChartBase, row: number, language: string): string {
  const { kind, unit, values, texts } = base;
  const text = texts[row] ?? '';
  if (kind !== 'times' || unit === undefined || isWeekCell(text)) return text.trim();
  return timeText(values[row] ?? 0, unit, language) + markOf(base, row);
}
