import { unwrapLines } from '../text/unwrapLines.ts';

/** A row of a table, or a line of a text, which has one cell. */
export interface CellRow {
  /** The number of the line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Splitting {
  readonly isSure: boolean;
  /** True if the text may also be lines of prose. */
  readonly isProse?: (text: string) => boolean;
  readonly split: (text: string) => string[][];
}

/** Cell separators of programs, the most reliable first. */
const splits: readonly Splitting[] = [
  { isSure: true, split: (text) => delimited(text, '\t') },
  { isSure: true, split: piped },
  { isSure: false, split: (text) => delimited(text, ';') },
  { isSure: false, isProse: isSpaced, split: (text) => delimited(text, ',') },
  {
    isSure: false,
    split: (text) => readLines(text).map((line) => withoutRule(line.trim().split(/\s\|\s/))),
  },
  { isSure: false, split: (text) => readLines(text).map((line) => line.trim().split(/\s{2,}/)) },
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
    const rows = numbered(split(text));
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

function numbered(rows: readonly (readonly string[])[]): CellRow[] {
  return rows.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()),
  }));
}

function readLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/);
}

/** Returns the rows of a Markdown table: bars around the cells of each line. */
function piped(text: string): string[][] {
  return readLines(text).map((line) => {
    const inner = /^\s*\|(?<cells>.*)\|\s*$/.exec(line)?.groups?.['cells'];
    if (inner === undefined) return [line];
    const cells = inner.split(/(?<!\\)\|/);
    return withoutRule(cells);
  });
}

/** Removes the dashes between the head of a Markdown table and its rows. */
function withoutRule(cells: string[]): string[] {
  return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? [''] : cells;
}

/** Parses cells by RFC 4180: quoted ones may contain the delimiter, line ends and doubled quotes. */
function delimited(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '' && closes(text, at, delimiter)) {
      cell = '';
      isQuoted = true;
    } else if (letter === delimiter) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
    } else cell += letter;
  }
  endRow();
  return rows;
}

/** True if the quote that opens at an offset closes at the end of a cell; otherwise it is part of a name. */
function closes(text: string, at: number, delimiter: string): boolean {
  const end = new RegExp(
    `"(?:"")*\\s*(?:\\${delimiter === '\t' ? 't' : delimiter}|[\\r\\n]|$)`,
    'g',
  );
  end.lastIndex = at + 1;
  return end.test(text);
}
