import type { Bar } from '../text/piece.ts';
import type { Table, TableColumn } from './typedTable.ts';

/** What a bar chart takes from a table. */
export interface ChartNumbers {
  readonly bars: readonly Bar[];
  /** Empty if the table does not say. */
  readonly unit: string;
}

/**
 * Takes a name and one number from each row: from the first column of words, or else the first column, and from the
 * column of numbers after it.
 */
export function chartNumbers(table: Table): ChartNumbers {
  const { names, numbers } = barColumns(table);
  const reading = table.columns[numbers]?.reading;
  if (reading?.kind !== 'numbers') return { bars: [], unit: '' };
  const bars = table.rows.flatMap(({ cells }, row): Bar[] => {
    const value = reading.values[row];
    const named = names.map((index) => cells[index] ?? '').filter((text) => text !== '');
    return value === undefined ? [] : [{ label: named.join(', '), value }];
  });
  return { bars, unit: reading.unit };
}

/** Returns the columns of the names and that of the numbers, which is -1 if there is none. */
export function barColumns({ columns }: Table): { names: number[]; numbers: number } {
  const first = nameColumn(columns);
  const numbers = numberColumn(columns, first);
  const names = columns.flatMap(({ reading }, index) =>
    index === first || (index > first && index < numbers && reading.kind === 'words')
      ? [index]
      : [],
  );
  return { names, numbers };
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
