/** A row of a table before its cells are interpreted, and its first line, counted from 1. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table's cells, however they were split. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Number of header rows, if the format specifies it. */
  readonly headRows?: number;
  /** True if the format itself marks a table: HTML, Markdown, tabs, semicolons. Prose has colons and commas too. */
  readonly isCertain: boolean;
}

/** Returns the lines of a text that are not empty as rows. */
export function lineRows(text: string, cellsOf: (line: string) => readonly string[]): GridRow[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => gridRow(index + 1, cellsOf(line)))
    .filter(({ cells }) => cells.length > 0);
}

/** Returns a row without trailing empty cells, which spreadsheets leave there. */
export function gridRow(line: number, cells: readonly string[]): GridRow {
  const trimmed = cells.map((cell) => cell.replace(/\s+/gu, ' ').trim());
  const last = trimmed.findLastIndex((cell) => cell !== '');
  return { line, cells: trimmed.slice(0, last + 1) };
}
