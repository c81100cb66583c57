import { gridRow, type Grid, type GridRow } from './grid.ts';
import { readNumberCell } from './numberCell.ts';
import { isHead, naming } from './tableHead.ts';
import { isTimeCell } from './timeColumn.ts';

/** Most rows above a header: title, subtitle, region, unit, date. */
const mostTitleRows = 8;

/**
 * Returns the grid with the rows above its header as lines of one cell. Such rows, as "Stand: 25.08.2025; vorläufig" in
 * a downloaded table, have several cells, but fewer than the header or above one that is certain.
 */
export function withTitleLines(grid: Grid): Grid {
  if (grid.headRows !== undefined) return grid;
  const rows = grid.rows.filter(({ cells }) => cells.length > 1);
  const titles = rows.slice(0, headerAfterTitles(rows));
  if (titles.length === 0) return grid;
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      titles.includes(row) ? gridRow(row.line, [filled(row).join(' ')]) : row,
    ),
  };
}

/** Returns the index of the header if there are rows of titles above it; otherwise 0. */
export function headerAfterTitles(rows: readonly GridRow[]): number {
  const found = rows.slice(1, mostTitleRows + 1).findIndex((_, at) => isBelowTitles(rows, at + 1));
  return found + 1;
}

function isBelowTitles(rows: readonly GridRow[], at: number): boolean {
  const [head, ...below] = rows.slice(at);
  const [name = ''] = head?.cells ?? [];
  if (!head || name === '' || below.length === 0 || !isHead(head.cells, below)) return false;
  const isOverTimes = !isTimeCell(name) && below.every(({ cells }) => isTimeCell(cells[0] ?? ''));
  const isCertain = naming.test(name) || isOverTimes;
  const width = filled(head).length;
  return rows.slice(0, at).every((row) => {
    const [first = '', ...others] = row.cells;
    if (first === '' || first === name || others.some((cell) => readNumberCell(cell))) return false;
    return isCertain || filled(row).length < width;
  });
}

function filled({ cells }: GridRow): string[] {
  return cells.filter((cell) => cell !== '');
}
