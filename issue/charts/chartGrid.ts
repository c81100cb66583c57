import { lineRows, type Grid, type GridRow } from '../numbers/grid.ts';
import { readNumberCell } from '../numbers/numberCell.ts';
import { splitTable } from '../numbers/splitTable.ts';
import { hasYearsAbove } from '../numbers/tableHead.ts';
import { withTitleLines } from '../numbers/titleRows.ts';

/** In the eight languages that Setzkasten has labels in. */
const sourceLine =
  /^(?:Quellen?|Daten|Sources?|Data|Données|Fuentes?|Datos|Font[ei]|Dati|Fontes|Dados|Bron(?:nen)?|Gegevens|Źródł[oa]|Dane)\s*:\s*(?<source>\S.*)$/iu;

/**
 * Splits a pasted table or a file for a chart: numbers alone are numbered, and a source below that contains the
 * separator of the cells is one cell.
 */
export function chartGrid(source: string | Grid, language: string): Grid {
  const split = typeof source === 'string' ? splitTable(source, language) : source;
  // A line of several numbers between tabs is no number with spaces.
  const isUnclear = typeof source === 'string' && !split.isCertain && !namesColumns(source);
  const lines = isUnclear ? { rows: lineRows(source, (line) => [line]), isCertain: false } : split;
  const grid = numberedList(lines) ?? split;
  const isNumber = (cell: string) => readNumberCell(cell) !== undefined;
  const last = grid.rows.findLastIndex(({ cells }) => cells.slice(1).some(isNumber));
  const rows = grid.rows.map(({ line, cells }, at) => ({
    line,
    cells: at > last && sourceLine.test(cells[0] ?? '') ? [cells.join(', ')] : cells,
  }));
  return withTitleLines(withRowNames({ ...grid, rows }));
}

/** Returns the first of the lines around a table that names a source, and the others as a note. */
export function sourceAndNote(lines: readonly string[]): { source: string; note: string } {
  const named = lines.map((line) => sourceLine.exec(line)?.groups?.['source']);
  const at = named.findIndex((name) => name !== undefined);
  return { source: named[at] ?? '', note: lines.filter((_, index) => index !== at).join(' · ') };
}

/** Puts an empty name before each row of numbers below years alone: no column of them is one of names. */
function withRowNames(grid: Grid): Grid {
  const isRow = ({ cells }: GridRow) => cells.length > 1;
  if (!hasYearsAbove(grid.rows.filter(isRow))) return grid;
  const rows = grid.rows.map((row) => (isRow(row) ? { ...row, cells: ['', ...row.cells] } : row));
  return { ...grid, rows };
}

/**
 * True if a line above the numbers names several columns, as in "Year,Sales"; a name such as "Price, in euros" has a
 * space.
 */
function namesColumns(text: string): boolean {
  const lines = text.trimStart().split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => readNumberCell(line) !== undefined);
  const above = first < 0 ? lines : lines.slice(0, first);
  return above.some((line) => /\S,\S/.test(line) && !/,\s/.test(line));
}

/** Numbers the rows of a single column of numbers, whose name may be above it; undefined for any other grid. */
function numberedList({ rows }: Grid): Grid | undefined {
  const isNumber = ({ cells }: GridRow) => readNumberCell(cells[0] ?? '') !== undefined;
  const numbers = rows.filter(isNumber);
  const [first, last] = [rows.findIndex(isNumber), rows.findLastIndex(isNumber)];
  if (rows.some(({ cells }) => cells.length > 1) || numbers.length < 2) return undefined;
  if (numbers.length * 2 < rows.length) return undefined;
  const wide = rows
    .slice(first, last + 1)
    .map(({ line, cells }, at) => ({ line, cells: [String(at + 1), ...cells] }));
  const head = rows.slice(Math.max(0, first - 1), first);
  const named = head.map(({ line, cells }) => ({ line, cells: ['', ...cells] }));
  const others = [rows.slice(0, Math.max(0, first - 1)), rows.slice(last + 1)] as const;
  return {
    rows: [...others[0], ...named, ...wide, ...others[1]],
    headRows: named.length,
    isCertain: true,
  };
}
