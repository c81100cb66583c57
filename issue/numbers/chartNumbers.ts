import type { Bar } from '../text/piece.ts';
import { readNumberCell } from './numberCell.ts';
import { isBlank, type CellAt, type Contradiction } from './readColumn.ts';
import type { Table, TableColumn, TableLine } from './typedTable.ts';

/** A row or a column of a table that is not in the chart, and why. */
export type LeftOut = LineLeftOut | ColumnLeftOut;

export type LineLeftOut =
  | { readonly part: 'head'; readonly line: TableLine }
  | { readonly part: 'line'; readonly line: TableLine; readonly reason: 'no-number' | 'no-name' }
  /** `cell` is in place of the row's number, but is not one. */
  | { readonly part: 'cell'; readonly line: TableLine; readonly cell: string };

export interface ColumnLeftOut {
  readonly part: 'column';
  /** Its position, counted from 1. */
  readonly at: number;
  readonly name: string;
  readonly reason: 'one-is-shown' | 'words' | ContradictoryLines;
}

/** Two contradictory cells, with their lines. */
export interface ContradictoryLines {
  readonly over: Contradiction['over'];
  readonly cells: readonly [CellOnLine, CellOnLine];
}

export interface CellOnLine {
  readonly text: string;
  readonly line: number;
}

/** What a bar chart takes from a table, and what it leaves out. */
export interface ChartNumbers {
  readonly bars: readonly Bar[];
  /** Empty if the table does not say. */
  readonly unit: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes a name and one number from each row: from the first column of words, or else the first column, and from the
 * column of numbers after it.
 */
export function chartNumbers(table: Table): ChartNumbers {
  const { columns, rows } = table;
  const names = nameColumn(columns);
  const at = numberColumn(columns, names);
  const nameColumns = columns.flatMap(({ reading }, index) =>
    index === names || (index > names && index < at && reading.kind === 'words') ? [index] : [],
  );
  const reading = columns[at]?.reading;
  const leftOut = leftOutOf(table, at, nameColumns);
  if (reading?.kind !== 'numbers') return { bars: [], unit: '', leftOut };
  const bars = rows.flatMap(({ cells }, row): Bar[] => {
    const value = reading.values[row];
    const named = nameColumns.map((index) => cells[index] ?? '').filter((text) => text !== '');
    return value === undefined ? [] : [{ label: named.join(', '), value }];
  });
  return { bars, unit: reading.unit, leftOut };
}

/** Prefers words, ideally before numbers; otherwise the first column, such as a year. */
function nameColumn(columns: readonly TableColumn[]): number {
  const first = columns.findIndex(({ reading }) => reading.kind === 'words');
  const leads = columns.slice(Math.max(first, 0)).some(isNumbers);
  const isOnly = columns.filter(isNumbers).length === 1;
  return first >= 0 && (leads || isOnly) ? first : 0;
}

/** Returns the first column of numbers after the names, else before them; -1 if there is none. */
function numberColumn(columns: readonly TableColumn[], names: number): number {
  const behind = columns.findIndex((column, at) => at > names && isNumbers(column));
  if (behind >= 0) return behind;
  return columns.findIndex((column, at) => at !== names && isNumbers(column));
}

function isNumbers({ reading }: TableColumn): boolean {
  return reading.kind === 'numbers';
}

/** Returns what is left out in reading order: lines, then columns. */
function leftOutOf(table: Table, at: number, nameColumns: readonly number[]): LeftOut[] {
  const { head, rows, others, columns } = table;
  const lines = [
    ...head.map((line): LineLeftOut => ({ part: 'head', line })),
    ...others.map((line): LineLeftOut => {
      const isNumber = readNumberCell(line.cells[0] ?? '') !== undefined;
      return { part: 'line', line, reason: isNumber ? 'no-name' : 'no-number' };
    }),
    ...(at < 0 ? [] : rows.flatMap((line, row) => rowLeftOut(line, columns[at], row, at))),
  ];
  const beside = columns.flatMap((column, index): ColumnLeftOut[] => {
    const isUsed = index === at || nameColumns.includes(index);
    const isEmpty = column.name === '' && column.texts.every(isBlank);
    return isUsed || isEmpty ? [] : [columnLeftOut(column, index, rows)];
  });
  return [...lines.toSorted((one, other) => one.line.line - other.line.line), ...beside];
}

function rowLeftOut(
  line: TableLine,
  column: TableColumn | undefined,
  row: number,
  at: number,
): LineLeftOut[] {
  if (column?.reading.kind !== 'numbers' || column.reading.values[row] !== undefined) return [];
  const cell = line.cells[at] ?? '';
  if (isBlank(cell)) return [{ part: 'line', line, reason: 'no-number' }];
  return [{ part: 'cell', line, cell }];
}

function columnLeftOut(
  { name, reading }: TableColumn,
  index: number,
  rows: readonly TableLine[],
): ColumnLeftOut {
  const column = { part: 'column', at: index + 1, name } as const;
  if (reading.kind === 'words') return { ...column, reason: 'words' };
  if (reading.kind === 'numbers') return { ...column, reason: 'one-is-shown' };
  const { over, cells } = reading.reason;
  const onLine = ({ text, at }: CellAt): CellOnLine => ({ text, line: rows[at]?.line ?? 0 });
  return { ...column, reason: { over, cells: [onLine(cells[0]), onLine(cells[1])] } };
}
