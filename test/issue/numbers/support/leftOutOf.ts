import { barColumns } from '../../../../issue/numbers/chartNumbers.ts';
import { readNumberCell } from '../../../../issue/numbers/numberCell.ts';
import { isBlank, type CellAt, type Contradiction } from '../../../../issue/numbers/readColumn.ts';
import type { Table, TableColumn, TableLine } from '../../../../issue/numbers/typedTable.ts';

/** A row or a column of a table that is not in the chart, and why. */
export type LeftOut = LineLeftOut | ColumnLeftOut;

type LineLeftOut =
  | { readonly part: 'head'; readonly line: TableLine }
  | { readonly part: 'line'; readonly line: TableLine; readonly reason: 'no-number' | 'no-name' }
  /** `cell` is in place of the row's number, but is not one. */
  | { readonly part: 'cell'; readonly line: TableLine; readonly cell: string };

interface ColumnLeftOut {
  readonly part: 'column';
  /** Its position, counted from 1. */
  readonly at: number;
  readonly name: string;
  readonly reason: 'one-is-shown' | 'words' | ContradictoryLines;
}

/** Two contradictory cells, with their lines. */
interface ContradictoryLines {
  readonly over: Contradiction['over'];
  readonly cells: readonly [CellOnLine, CellOnLine];
}

interface CellOnLine {
  readonly text: string;
  readonly line: number;
}

/** Returns what a bar chart leaves out of a table, in reading order: lines, then columns. */
export function leftOutOf(table: Table): LeftOut[] {
  const { head, rows, others, columns } = table;
  const { names: nameColumns, numbers: at } = barColumns(table);
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
