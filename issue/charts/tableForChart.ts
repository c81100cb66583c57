import type { Grid, GridRow } from '../numbers/grid.ts';
import { columnNames, headRowsOf } from '../numbers/tableHead.ts';
import { isTimeCell } from '../numbers/timeColumn.ts';
import type { ChartContent } from '../text/chart.ts';
import { chartGrid, sourceAndNote } from './chartGrid.ts';

/** A pasted table as a chart block has it: every cell, and the lines around it in the place where a chart has them. */
export type TableForChart = Pick<ChartContent, 'table' | 'title' | 'source' | 'note'>;

/**
 * Returns a pasted table with a header row, in rows of equal length. A line above it becomes the title, lines below it
 * the source and the note. Nothing is left out.
 */
export function tableForChart(source: string | Grid, language: string): TableForChart {
  const grid = chartGrid(source, language);
  const isRow = ({ cells }: GridRow) => cells.length > 1;
  const parted = grid.rows.filter(isRow);
  const first = grid.rows.findIndex(isRow);
  const last = grid.rows.findLastIndex(isRow);
  const width = Math.max(2, ...parted.map(({ cells }) => cells.length));
  const above = grid.rows.slice(0, Math.max(first, 0)).map(({ cells }) => cells[0] ?? '');
  const rest = first < 0 ? grid.rows : grid.rows.slice(last + 1);
  // Spreadsheets leave out empty cells at the end, so that a month without values is a line of one cell.
  const after = rest.findIndex(({ cells }) => !isTimeCell(cells[0] ?? ''));
  const times = after < 0 ? rest : rest.slice(0, after);
  const below = after < 0 ? [] : rest.slice(after);
  const rows = first < 0 ? times : [...grid.rows.slice(first, last + 1), ...times];
  const heads = headRowsOf(grid, parted);
  const filled = rows.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  const words = [...above.slice(1), ...below.map(({ cells }) => cells[0] ?? '')];
  return {
    table:
      filled.length === 0
        ? []
        : [columnNames(parted.slice(0, heads), width), ...filled.slice(heads)],
    title: above[0] ?? '',
    ...sourceAndNote(words),
  };
}
