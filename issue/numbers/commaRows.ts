import { decimalMarkOf } from './decimalMark.ts';
import { delimitedRows } from './delimitedRows.ts';
import { gridRow, type Grid, type GridRow } from './grid.ts';
import { readNumberCell } from './numberCell.ts';

/**
 * Cells parted by commas, which numbers may hold too. A head of as many cells, quotes or a space behind each comma tell
 * which is which; else what behind the first comma is one number in the language is one.
 */
export function commaRows(text: string, language: string): Grid {
  const rows = delimitedRows(text, ',');
  const widths = new Set(rows.map(({ cells }) => cells.length));
  const [head, ...body] = rows;
  const hasHead =
    head !== undefined && body.length > 0 && !head.cells.some((cell) => readNumberCell(cell));
  const isEven = widths.size === 1 && !widths.has(1);
  const isCertain = isEven && (/"[^"\n]*"/.test(text) || (hasHead && head.cells.length > 2));
  if (isCertain || (isEven && hasHead)) return { rows, isCertain };
  const isSpaced = rows.every(({ cells }) => cells.length === 1) || /,[ \u00A0]/.test(text);
  return {
    rows: rows.map((row) => (isSpaced ? spacedRow(text, row) : withNumberJoined(row, language))),
    isCertain: false,
  };
}

/** The row parted at the commas before spaces alone; the first comma parts in any case. */
function spacedRow(text: string, { line }: GridRow): GridRow {
  const whole = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const cells = whole.split(/,[ \u00A0]+/);
  return gridRow(line, cells.length > 1 ? cells : whole.split(/,(?!\d{1,2}$)/));
}

function withNumberJoined(row: GridRow, language: string): GridRow {
  const [name = '', ...rest] = row.cells;
  if (rest.length < 2) return row;
  const joined = rest.join(',');
  const number = readNumberCell(joined)?.number;
  // Of two decimal marks at least one fits most pairs of digits: only the language's own joins them.
  const fits = number?.[decimalMarkOf(language)] !== undefined || /[.'\s]/.test(joined);
  return number && fits ? { ...row, cells: [name, joined] } : row;
}
