/** A row of a table before anybody knows what it holds, and the line that it starts on, from 1. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The cells of a table, however they came apart. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** How many rows at the top are its head, where its form tells. */
  readonly headRows?: number;
  /** True where the form itself says that it is a table: HTML, Markdown, tabs, semicolons. Prose has colons and commas too. */
  readonly isCertain: boolean;
}

/** A row without empty cells at its end, which spreadsheets leave there. */
export function gridRow(line: number, cells: readonly string[]): GridRow {
  const trimmed = cells.map((cell) => cell.replace(/\s+/gu, ' ').trim());
  const last = trimmed.findLastIndex((cell) => cell !== '');
  return { line, cells: trimmed.slice(0, last + 1) };
}
