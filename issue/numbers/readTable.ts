import type { Grid, GridRow } from './grid.ts';
import { splitTable } from './splitTable.ts';
import { headRowsOf } from './tableHead.ts';
import { typedTable, type Table } from './typedTable.ts';

/** Parses a table, as text in any of the formats of `splitTable` or already in cells, written in that language. */
export function readTable(source: string | Grid, language: string): Table {
  const grid = typeof source === 'string' ? splitTable(source, language) : source;
  const isRow = ({ cells }: GridRow) => cells.length > 1;
  const all = grid.rows.filter(isRow);
  const others = grid.rows.filter((row) => !isRow(row));
  const headRows = headRowsOf(grid, all);
  const { isCertain } = grid;
  return typedTable(
    { head: all.slice(0, headRows), rows: all.slice(headRows), others, isCertain },
    language,
  );
}
