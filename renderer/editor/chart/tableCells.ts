import type { ChartContent } from '../../../issue/text/chart.ts';

type Table = ChartContent['table'];

/** Rows and columns of an empty table to write in, its header included. */
const least = { rows: 4, columns: 3 };

/** Returns the table with an empty row and an empty column to go on writing in. */
export function writableTable(table: Table): Table {
  const width = widthOf(table);
  return sized(table, Math.max(table.length + 1, least.rows), Math.max(width + 1, least.columns));
}

/** Returns the table with another text in a cell; it grows to it, and loses empty rows and columns at its ends. */
export function withCell(table: Table, row: number, column: number, text: string): Table {
  return withCells(table, row, column, [[text]]);
}

/** Returns the table with these cells from a cell on. */
export function withCells(
  table: Table,
  row: number,
  column: number,
  cells: readonly (readonly string[])[],
): Table {
  const wide = Math.max(widthOf(table), column + Math.max(0, ...cells.map(({ length }) => length)));
  const whole = sized(table, Math.max(table.length, row + cells.length), wide);
  const filled = whole.map((line, at) =>
    line.map((cell, index) => cells[at - row]?.[index - column] ?? cell),
  );
  const rows = filled.findLastIndex((line) => line.some((cell) => cell !== '')) + 1;
  const columns = Math.max(...filled.map((line) => line.findLastIndex((cell) => cell !== ''))) + 1;
  return sized(filled, rows, columns);
}

function widthOf(table: Table): number {
  return Math.max(0, ...table.map(({ length }) => length));
}

function sized(table: Table, rows: number, columns: number): Table {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => table[row]?.[column] ?? ''),
  );
}
