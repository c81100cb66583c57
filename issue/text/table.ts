import { z } from 'zod';
import { hasWords, richTextSchema, type RichText } from './inline.ts';

/** The cells of a row: each is a line of rich text. */
export type TableRow = readonly RichText[];

/** A data table. Every row has the same number of cells; with a header, the first row names the columns. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly hasHeader: boolean;
}

const rows: z.ZodType<TableRow[]> = z.array(z.array(richTextSchema));

/** The rows in a file, which may differ in length; shorter ones are filled with empty cells. */
export const tableRowsSchema = z.codec(rows, rows, {
  decode: (table) => [...rectangular<RichText>(table, [])] as TableRow[],
  encode: (table) => table as TableRow[],
});

/** Returns rows of equal length, the shorter ones with empty cells at their end; the same object if they were. */
export function rectangular<Cell>(
  table: readonly (readonly Cell[])[],
  blank: Cell,
): readonly (readonly Cell[])[] {
  const width = Math.max(0, ...table.map(({ length }) => length));
  if (table.every(({ length }) => length === width)) return table;
  return table.map((row) => [...row, ...Array<Cell>(width - row.length).fill(blank)]);
}

/** True if a cell shows nothing: neither words nor a link that gets its name from its address. */
export function isEmptyCell(cell: RichText): boolean {
  return (
    !hasWords(cell) &&
    !cell.some((inline) => typeof inline === 'object' && 'link' in inline && inline.link !== '')
  );
}

/** Returns the table without empty rows and columns, as readers see it; undefined if nothing is left. */
export function shownTable({ rows: all, hasHeader }: Table): Table | undefined {
  const isFilled = (row: TableRow) => row.some((cell) => !isEmptyCell(cell));
  const filled = all.filter(isFilled);
  const [first] = all;
  if (!first || filled.length === 0) return undefined;
  const columns = first.map((_, at) => filled.some((row) => !isEmptyCell(row[at] ?? [])));
  const isWhole = filled.length === all.length && columns.every(Boolean);
  return {
    rows: isWhole ? all : filled.map((row) => row.filter((_, at) => columns[at])),
    hasHeader: hasHeader && isFilled(first),
  };
}
