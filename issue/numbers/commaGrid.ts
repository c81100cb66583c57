import { decimalMarkOf } from './writtenNumber.ts';
import { delimitedRows } from './delimitedRows.ts';
import { lineRows, type Grid, type GridRow } from './grid.ts';
import { readNumberCell } from './numberCell.ts';
import { hasYearsAbove } from './tableHead.ts';
import { headerAfterTitles } from './titleRows.ts';

const noGrid: Grid = { rows: [], isCertain: false };
/** A number that contains the first comma of its line, at the start or after a space. */
const numberWithComma = /^[^,]*(?<=\s|^)[-−–+\u2010-\u2012\uFE63\uFF0D]?[\d.'’]*\d,\d/u;

/**
 * Splits cells at commas, which numbers may also contain: quotes, a head with as many cells or a space after each comma
 * resolve the ambiguity.
 */
export function commaGrid(text: string, language: string): Grid {
  const rows = delimitedRows(text, ',');
  const { table, all } = betweenLines(rows);
  const widths = new Set(table.map(({ cells }) => cells.length));
  const isEven = widths.size === 1 && !widths.has(1);
  const hasQuotes = /"[^"\n]*"/.test(text);
  if (isEven && (hasQuotes || hasHead(table) || hasYearsAbove(table)))
    return { rows: all, isCertain: !widths.has(2) || hasQuotes };
  const lines = text.split(/\r\n|\r|\n/);
  if (hasHead(table) && (isNearlyEven(table) || haveSameCommas(table, lines)))
    return { rows: all, isCertain: false };
  if (lines.some((line) => numberWithComma.test(line))) return noGrid;
  if (/,[ \u00A0]/.test(text))
    return { rows: lineRows(text, (line) => line.split(/,[ \u00A0]+/)), isCertain: false };
  const joined = rows.map((row) => withNumberJoined(row, language));
  const isUneven = new Set(rows.map(({ cells }) => cells.length)).size > 1;
  const areJoined = isUneven || rows.every(({ cells }) => /^\d\d?\D*$/.test(cells[2] ?? ''));
  return { rows: areJoined ? joined : rows, isCertain: false };
}

/** Returns the rows between titles and notes, and all rows with each of these as one cell. */
function betweenLines(rows: readonly GridRow[]): { table: readonly GridRow[]; all: GridRow[] } {
  const first = headerAfterTitles(rows);
  const last = rows.findLastIndex(({ cells }) => cells.length > 1);
  const titles = rows.slice(0, first).map((row) => ({ ...row, cells: [row.cells.join(', ')] }));
  return { table: rows.slice(first, last + 1), all: [...titles, ...rows.slice(first)] };
}

function hasHead([head, ...body]: readonly GridRow[]): boolean {
  return body.length > 0 && !head?.cells.some((cell) => readNumberCell(cell));
}

/** True if at least half of the lines have as many cells as the head, and the others fewer: their last ones are missing. */
function isNearlyEven([head, ...body]: readonly GridRow[]): boolean {
  const width = head?.cells.length ?? 0;
  const full = body.filter(({ cells }) => cells.length === width).length;
  return width > 1 && full * 2 >= body.length && body.every(({ cells }) => cells.length <= width);
}

/** True if all lines have the commas of the head: their last cells may be empty, which rows do not have. */
function haveSameCommas(table: readonly GridRow[], lines: readonly string[]): boolean {
  const counts = table.map(({ line }) => (lines[line - 1] ?? '').split(',').length);
  return table.length > 1 && new Set(counts).size === 1;
}

/** Returns the row with everything after its first comma as one number, if it is one in the language. */
function withNumberJoined(row: GridRow, language: string): GridRow {
  const [name = '', ...rest] = row.cells;
  const joined = rest.join(',');
  const isNumber = readNumberCell(joined)?.number[decimalMarkOf(language)] !== undefined;
  return rest.length > 1 && isNumber ? { ...row, cells: [name, joined] } : row;
}
