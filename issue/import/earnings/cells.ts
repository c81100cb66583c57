import { delimitedCells } from '../../numbers/delimitedRows.ts';
import type { GridRow } from '../../numbers/grid.ts';
import { unwrapLines } from '../text/unwrapLines.ts';

/** A row of a table, or a line of a text, which has one cell. */
export type CellRow = GridRow;

interface Splitting {
  readonly isSure: boolean;
  /** True if the text may also be lines of prose. */
  readonly isProse?: (text: string) => boolean;
  readonly split: (text: string) => CellRow[];
}

/** Cell separators of programs, the most reliable first. */
const splits: readonly Splitting[] = [
  { isSure: true, split: (text) => delimitedCells(text, '\t') },
  { isSure: true, split: piped },
  { isSure: false, split: (text) => delimitedCells(text, ';') },
  { isSure: false, isProse: isSpaced, split: (text) => delimitedCells(text, ',') },
  { isSure: false, split: (text) => lineCells(text, (line) => withoutRule(line.split(/\s\|\s/))) },
  { isSure: false, split: (text) => lineCells(text, (line) => line.split(/\s{2,}/)) },
];

/**
 * Returns the rows of a text: of a spreadsheet copy, CSV, a Markdown table, columns aligned by spaces; otherwise its
 * lines, one cell each. `isTable` decides for rows whose commas may also separate names in a list.
 */
export function cellRows(
  text: string,
  isTable: (rows: readonly CellRow[], couldBeProse: boolean) => boolean,
): CellRow[] {
  for (const { isSure, isProse, split } of splits) {
    const rows = split(text).map(({ line, cells }) => ({ line, cells: cells.map(tidy) }));
    const wide = rows.filter(({ cells }) => cells.length > 1);
    if (wide.length > 0 && (isSure || (isRegular(rows) && isTable(wide, isProse?.(text) ?? false))))
      return rows;
  }
  return unwrapLines(readLines(text)).map(({ line, text: words }) => ({
    line,
    cells: [words.replaceAll(/\s+/g, ' ')],
  }));
}

/** True if spaces follow the commas, as they also do in "Montag, 25. August: NVIDIA", which is no table row. */
function isSpaced(text: string): boolean {
  return /,[ \u00A0]/.test(text.replaceAll(/"[^"\n]*"/g, ''));
}

/** True if most rows have the same number of cells: lists of names vary. */
function isRegular(rows: readonly CellRow[]): boolean {
  const written = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const widths = written.map(({ cells }) => cells.length);
  const most = Math.max(...widths);
  return widths.filter((width) => width === most).length >= Math.max(1, written.length * 0.6);
}

/** Returns a cell's text in one line. */
export function tidy(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim();
}

function lineCells(text: string, split: (line: string) => string[]): CellRow[] {
  return readLines(text).map((line, index) => ({ line: index + 1, cells: split(line.trim()) }));
}

function readLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/);
}

/** Returns the rows of a Markdown table: bars around the cells of each line. */
function piped(text: string): CellRow[] {
  return lineCells(text, (line) => {
    const inner = /^\|(?<cells>.*)\|$/.exec(line)?.groups?.['cells'];
    return inner === undefined ? [line] : withoutRule(inner.split(/(?<!\\)\|/));
  });
}

/** Removes the dashes between the head of a Markdown table and its rows. */
function withoutRule(cells: string[]): string[] {
  return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? [''] : cells;
}
