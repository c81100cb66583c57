import { columnSides, type Side } from '../numbers/columnSides.ts';
import type { TextContext } from '../text/context.ts';
import { plainText } from '../text/plainText.ts';
import type { Table } from '../text/table.ts';
import { displayWidth } from './displayWidth.ts';
import { wrapText } from './wrapText.ts';

/** Returns the side to which each column of a table is aligned. */
export function sidesOf({ rows, hasHeader }: Table, context: TextContext): Side[] {
  const body = hasHeader && rows.length > 1 ? rows.slice(1) : rows;
  const texts = body.map((row) => row.map((cell) => plainText(cell, context)));
  return columnSides(texts, context.language);
}

/** A table whose cells are already text. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  readonly hasHeader: boolean;
  readonly sides: readonly Side[];
}

/** Columns are this many spaces apart. */
const gap = 2;

/**
 * Returns a table as plain text of at most that many columns: aligned, with a line below the header, whose names are broken
 * if that is needed. If it is too wide, each row becomes a paragraph with a line per cell, such as "Price: 12".
 */
export function tableText(table: TextTable, columns: number): string {
  const rows = table.rows.map((row) => row.map((cell) => cell.replace(/\s*\n\s*/g, ' ').trim()));
  const flat = { ...table, rows };
  const widthsWith = (partsOf: (cell: string, row: number) => readonly string[]) =>
    (rows[0] ?? []).map((_, at) =>
      Math.max(
        1,
        ...rows.flatMap((cells, row) =>
          partsOf(cells[at] ?? '', row).map((part) => displayWidth(part.trim())),
        ),
      ),
    );
  const widths = [
    widthsWith((cell) => [cell]),
    widthsWith((cell, row) => (table.hasHeader && row === 0 ? breakable(cell) : [cell])),
  ].find((each) => each.reduce((sum, one) => sum + one + gap, -gap) <= columns);
  return widths ? alignedText(flat, widths) : stackedText(flat, columns);
}

/** Returns the parts of a name between which a line may break, each with the space or hyphen after it. */
function breakable(name: string): string[] {
  return name.split(/(?<=[ -])/);
}

/** Breaks a name into lines of that width. */
function brokenName(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of breakable(name)) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && displayWidth(longer.trim()) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

function alignedText({ rows, hasHeader, sides }: TextTable, widths: readonly number[]): string {
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - displayWidth(cell));
        return sides[at] === 'end' ? space + cell : cell + space;
      })
      .join(' '.repeat(gap))
      .trimEnd();
  const [first = [], ...others] = rows;
  if (!hasHeader) return rows.map(line).join('\n');
  const names = first.map((name, at) => brokenName(name, widths[at] ?? 0));
  const height = Math.max(...names.map(({ length }) => length));
  const heads = Array.from({ length: height }, (_, row) =>
    line(names.map((lines) => lines[row - height + lines.length] ?? '')),
  );
  const ruler = line(widths.map((each) => '-'.repeat(each)));
  return [...heads, ruler, ...others.map(line)].join('\n');
}

function stackedText({ rows, hasHeader }: TextTable, columns: number): string {
  const [first = [], ...others] = rows;
  const names = hasHeader ? first : [];
  const body = hasHeader && others.length > 0 ? others : rows;
  return body
    .map((row) =>
      row
        .map((cell, at) => {
          const name = body === rows ? '' : (names[at] ?? '');
          if (cell === '' && name === '') return '';
          const space = at === 0 ? '' : '  ';
          return wrapText(
            name === '' ? cell : `${name}: ${cell || '–'}`,
            columns,
            space,
            `${space}  `,
          );
        })
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}
