import { readNumberCell } from '../numbers/numberCell.ts';
import { unitKey, type ColumnReading } from '../numbers/readColumn.ts';
import { unitIn, type Table, type TableColumn } from '../numbers/typedTable.ts';
import type { ChartProblem } from './problemText.ts';

type LoneUnit = Extract<ChartProblem, { problem: 'lone-unit' }>;

/** Removes the unit of a column that has it in some cells only: the others may count something else. */
export function withSharedUnits(table: Table): { table: Table; problems: readonly LoneUnit[] } {
  const found = table.columns.map((column, at) => ({
    column,
    problem: loneUnit(table, column, at),
  }));
  const columns = found.map(({ column, problem }): TableColumn => {
    const reading: ColumnReading =
      problem && column.reading.kind === 'numbers'
        ? { ...column.reading, unit: '' }
        : column.reading;
    return { ...column, reading };
  });
  return { table: { ...table, columns }, problems: found.flatMap(({ problem }) => problem ?? []) };
}

function loneUnit(
  { rows }: Table,
  { name, texts, reading }: TableColumn,
  at: number,
): LoneUnit | undefined {
  if (reading.kind !== 'numbers') return undefined;
  if ([unitIn(name), name].some((unit) => unitKey(unit) === unitKey(reading.unit)))
    return undefined;
  const cells = texts.flatMap((text, row) => {
    const unit = readNumberCell(text)?.unit;
    const cell = { cell: text.trim(), line: rows[row]?.line ?? 0 };
    // Zero is zero in any unit.
    return unit === undefined || reading.values[row] === 0 ? [] : [{ ...cell, unit }];
  });
  const [own] = cells.filter(({ unit }) => unit !== '');
  const [bare] = cells.filter(({ unit }) => unit === '');
  if (!own || !bare) return undefined;
  return { problem: 'lone-unit', column: at + 1, name, cells: [own, bare] };
}
