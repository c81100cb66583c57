import type { Side } from '../numbers/columnSides.ts';
import type { Colour } from '../text/colour.ts';
import type { DrawnChart } from './drawChart.ts';
import { mostRows } from './legibleTable.ts';
import { margin, styles } from './layout/styles.ts';
import { capHeight, depth, lineHeight, Sheet, type TextStyle } from './paint/sheet.ts';
import { svgPicture } from './paint/svgPicture.ts';
import { themeFor } from './paint/theme.ts';
import { isInFont, widestOf, wrapLines } from './text/measure.ts';

/** A table whose cells are text, with line breaks as `\n`. */
export interface DrawnTable {
  readonly rows: readonly (readonly string[])[];
  readonly hasHeader: boolean;
  /** The side to which each column is aligned. */
  readonly sides: readonly Side[];
}

export interface TableSetting {
  readonly page: Colour;
  /** In px; a table with long words is wider. */
  readonly width: number;
  readonly description: string;
}

/** Space between columns. */
const gap = 18;
/** Space above and below the text of a row. */
const padding = 7;
/** A text that needs no more than this beyond its longest word stays on its line, in px. */
const shortWish = 30;
/** How much wider than asked for a table may be: shown smaller, its text can still be read. */
const widest = 1.5;

/**
 * Draws a data table as SVG: the same bytes in every engine. Undefined if it is too wide or too long to be read, or has characters that the
 * shipped font lacks, such as emojis.
 */
export function drawTable(table: DrawnTable, setting: TableSetting): DrawnChart | undefined {
  const { rows, hasHeader, sides } = table;
  if (rows.length > mostRows + 1 || !rows.flat().every(isInFont)) return undefined;
  const theme = themeFor({ theme: 'light', page: setting.page });
  const { name, label } = styles(theme);
  const styleOf = (row: number): TextStyle => (hasHeader && row === 0 ? label : name);
  const widths = columnWidths(table, styleOf, setting.width - 2 * margin);
  if (!widths) return undefined;
  const sheet = new Sheet();
  const width = Math.ceil(2 * margin + widths.reduce((sum, one) => sum + one + gap, -gap));
  const [left, right] = [margin, width - margin];
  let y = margin - padding;
  for (const [row, cells] of rows.entries()) {
    const style = styleOf(row);
    const wrapped = cells.map((cell, at) => linesOf(cell, style, widths[at] ?? 0));
    const most = Math.max(1, ...wrapped.map(({ length }) => length));
    const first = y + padding + capHeight(style.size);
    for (const [at, lines] of wrapped.entries()) {
      const start = left + widths.slice(0, at).reduce((sum, one) => sum + one + gap, 0);
      const isEnd = sides[at] === 'end';
      const x = isEnd ? start + (widths[at] ?? 0) : start;
      // Names of columns stand on the line below them.
      const down = style === label ? (most - lines.length) * lineHeight(style.size) : 0;
      sheet.text({ lines, x, y: first + down, anchor: isEnd ? 'end' : 'start' }, style);
    }
    y = first + (most - 1) * lineHeight(style.size) + depth(style.size) + padding;
    const isHead = style === label;
    if (row === rows.length - 1) break;
    const stroke = isHead ? theme.zero : theme.grid;
    sheet.line({ from: { x: left, y }, to: { x: right, y } }, { stroke, width: isHead ? 1.5 : 1 });
  }
  const height = Math.ceil(y - padding + margin);
  const { background } = theme;
  const words = { title: '', description: setting.description };
  return svgPicture({ width, height, background, ...words }, sheet.elements);
}

function linesOf(cell: string, style: TextStyle, width: number): string[] {
  // Widths are sums of fractions: a cell that is as wide as its column must not be broken.
  return cell.split('\n').flatMap((line) => wrapLines(line, style, width + 0.01));
}

/** Returns the widths of the columns, which fill the space; undefined if words would have to be broken. */
function columnWidths(
  { rows, sides }: DrawnTable,
  styleOf: (row: number) => TextStyle,
  width: number,
): number[] | undefined {
  const columns = sides.map((side, at) => {
    const max = (split: (cell: string, row: number) => readonly string[]) =>
      Math.max(
        0,
        ...rows.map((cells, row) => {
          const parts = split(cells[at] ?? '', row).map((text) => text.trim());
          return widestOf(parts, styleOf(row));
        }),
      );
    const whole = max((cell) => cell.split('\n'));
    const least = max((cell, row) =>
      // A number stays on its line.
      side === 'end' && styleOf(row) === styleOf(rows.length - 1)
        ? cell.split('\n')
        : cell.split(/[ \n\t]+/),
    );
    return { whole, least };
  });
  const least = columns.reduce((all, column) => all + column.least, 0);
  const gaps = gap * (columns.length - 1);
  if (least + gaps > width * widest) return undefined;
  const room = Math.max(width - gaps, least);
  const more = filled(
    columns.map((column) => column.whole - column.least),
    room - least,
  );
  return columns.map((column, at) => column.least + (more[at] ?? 0));
}

/** Shares space: first what keeps short texts on one line, then by what each wants, and equally what is left. */
function filled(wanted: readonly number[], space: number): number[] {
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  const isShort = (one: number) => one <= shortWish;
  const short = sum(wanted.filter(isShort));
  const long = sum(wanted) - short;
  const shareOf = (want: number, of: number) => (want <= 0 ? 0 : Math.min(1, of / want));
  const [first, then] = [shareOf(short, space), shareOf(long, Math.max(0, space - short))];
  const rest = Math.max(0, space - short - long) / wanted.length;
  return wanted.map((one) => one * (isShort(one) ? first : then) + rest);
}
