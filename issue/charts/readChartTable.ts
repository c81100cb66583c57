import { chartWordsFor } from '../language/chartWords.ts';
import type { Grid } from '../numbers/grid.ts';
import { readNumberCell } from '../numbers/numberCell.ts';
import { isBlank } from '../numbers/readColumn.ts';
import { readTable } from '../numbers/readTable.ts';
import type { Table, TableColumn, TableLine } from '../numbers/typedTable.ts';
import { readTimes, type TimeColumn, type TimeUnit } from '../numbers/timeColumn.ts';
import { chartGrid, sourceAndNote } from './chartGrid.ts';
import { isMinor, type ChartProblem } from './problemText.ts';
import { withSharedUnits } from './sharedUnits.ts';

interface ChartColumn {
  readonly name: string;
  /** The cells as written. */
  readonly texts: readonly string[];
  /** Its place in the source, counted from 1. */
  readonly column: number;
}

/** What the numbers belong to, from one column: times, numbers or names. */
export interface ChartBase extends ChartColumn {
  readonly kind: 'times' | 'numbers' | 'names';
  /** Only if they are times. */
  readonly unit?: TimeUnit;
  /** Days since 1970-01-01, or the numbers; positions for names. Ascending for times. */
  readonly values: readonly number[];
}

/** One column of numbers; undefined where a cell is empty. */
export interface ChartSeries extends ChartColumn {
  readonly unit: string;
  readonly values: readonly (number | undefined)[];
}

/** A table that can be drawn. */
export interface ChartTable {
  readonly base: ChartBase;
  readonly series: readonly ChartSeries[];
  /** The line of each row in the source, counted from 1. */
  readonly lines: readonly number[];
  /** A line above the table; those below it. */
  readonly title: string;
  readonly source: string;
  readonly note: string;
}

export interface ReadChart {
  /** Undefined if a problem has to be solved first. */
  readonly table: ChartTable | undefined;
  /** Everything in the source that is not in the chart, and names that are ambiguous in it. */
  readonly problems: readonly ChartProblem[];
}

/** Reads a pasted table or a file for a chart. Nothing is dropped in silence: every unused cell is a problem. */
export function readChartTable(source: string, language: string): ReadChart {
  return readChartGrid(chartGrid(source, language), language);
}

/** Reads a table in cells for a chart, as `readChartTable` does. */
export function readChartGrid(grid: Grid, language: string): ReadChart {
  const { table, problems: units } = withSharedUnits(
    withEmptyRows(readTable(grid, language), language),
  );
  const { at, times } = baseColumn(table, language);
  const found = table.columns.map((column) => column.reading.kind);
  const isSeries = (index: number) => index !== at && found[index] === 'numbers';
  const base = baseOf(table, at, times, language);
  const series = table.columns.flatMap(({ name, texts, reading }, index): ChartSeries[] =>
    isSeries(index) && reading.kind === 'numbers'
      ? [
          {
            name: nameOf(name, reading.unit, index, language),
            unit: reading.unit,
            values: reading.values,
            texts,
            column: index + 1,
          },
        ]
      : [],
  );
  const problems: ChartProblem[] = [
    ...timeProblems(table, base, times, series.length > 0),
    ...table.columns.flatMap((column, index) =>
      index === at ? [] : columnProblems(column, index, table.rows),
    ),
    ...units.filter(({ column }) => isSeries(column - 1)),
    ...unusedLines(table),
    ...(series.length === 0 ? [{ problem: 'no-numbers' } as const, ...oneCell(table)] : []),
  ];
  const lines = table.rows.map(({ line }) => line);
  const columns = series.map(({ column }) => column);
  problems.push(
    ...sameNames(
      'same-column',
      series.map(({ name }) => name),
      columns,
    ),
    ...(base.kind === 'names' ? sameNames('same-row', base.texts, lines) : []),
  );
  const isDrawn = problems.every(isMinor);
  return {
    table: isDrawn ? inOrder({ base, series, lines, ...wordsAround(table) }) : undefined,
    problems,
  };
}

/** Leaves out the unit, which the subtitle says. A column without a name is called by its number, as in messages. */
function nameOf(head: string, unit: string, index: number, language: string): string {
  const end = ['in (', 'in [', '(', '[', 'in ']
    .map((open) => `${open}${unit}`)
    .find((part) => head.includes(part));
  const name =
    unit === '' || end === undefined
      ? head
      : head.slice(0, head.lastIndexOf(end)).replace(/[\s,]+$/u, '') || head;
  return name === '' ? `${chartWordsFor(language).column} ${String(index + 1)}` : name;
}

/** Spreadsheets drop trailing empty cells, so that a month without values looks like a line of text. */
function withEmptyRows(table: Table, language: string): Table {
  const first = firstLine(table);
  const last = table.rows.at(-1)?.line ?? 0;
  const times = readTimes(table.columns[0]?.texts ?? [], language);
  if (!times) return table;
  const isEmptyRow = ({ line, cells }: TableLine) =>
    line > first &&
    line <= last + table.others.length &&
    readTimes(cells, language)?.unit === times.unit;
  const empty = table.others.filter(isEmptyRow);
  if (empty.length === 0) return table;
  const rows = [...table.rows, ...empty].toSorted((one, other) => one.line - other.line);
  const grid = { rows: [...table.head, ...rows], headRows: table.head.length, isCertain: true };
  const wide = {
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.length > 1 ? row.cells : [...row.cells, ''],
    })),
  };
  const others = table.others.filter((line) => !empty.includes(line));
  return { ...readTable(wide, language), others };
}

interface BaseColumn {
  readonly at: number;
  readonly times: TimeColumn | undefined;
}

/** The column of times if the first is one, or any of dates; else the first of words; else the first. */
function baseColumn({ columns }: Table, language: string): BaseColumn {
  for (const [at, { texts }] of columns.entries()) {
    const times = readTimes(texts, language);
    if (times && (at === 0 || times.unit !== 'year')) return { at, times };
  }
  const words = columns.findIndex(({ reading }) => reading.kind === 'words');
  const at = Math.max(0, words);
  return { at, times: readTimes(columns[at]?.texts ?? [], language) };
}

function baseOf(
  { columns }: Table,
  at: number,
  times: TimeColumn | undefined,
  language: string,
): ChartBase {
  const { name = '', texts = [], reading } = columns[at] ?? {};
  const column = at + 1;
  if (times) {
    const values = times.days.map((day) => day ?? 0);
    return { name, kind: 'times', unit: times.unit, values, texts, column };
  }
  if (reading?.kind === 'numbers' && reading.values.every((value) => value !== undefined))
    return { name, kind: 'numbers', values: reading.values, texts, column };
  const isNamed = texts.some((text) => !isBlank(text));
  const named = texts.map((text, row) => {
    if (text.trim() !== '') return text;
    return isNamed ? chartWordsFor(language).row + ` ${String(row + 1)}` : String(row + 1);
  });
  return { name, kind: 'names', values: texts.map((_, index) => index), texts: named, column };
}

function timeProblems(
  { head, rows }: Table,
  { texts, name, column }: ChartBase,
  times: TimeColumn | undefined,
  hasNumbers: boolean,
): ChartProblem[] {
  const seen = new Set<number>();
  return (times?.days ?? []).flatMap((day, row): ChartProblem[] => {
    const where = { line: rows[row]?.line ?? 0, column, name, cell: texts[row] ?? '' };
    // Without numbers below it a header is not recognised, and its name of the column is not what is wrong.
    if (day === undefined && row === 0 && head.length === 0 && !hasNumbers) return [];
    if (day === undefined) return [{ problem: 'no-time', ...where }];
    if (seen.has(day)) return [{ problem: 'repeated', ...where }];
    seen.add(day);
    return [];
  });
}

function columnProblems(
  { name, texts, reading }: TableColumn,
  index: number,
  rows: readonly TableLine[],
): ChartProblem[] {
  const column = index + 1;
  const lineOf = (row: number) => rows[row]?.line ?? 0;
  if (reading.kind === 'words') {
    if (name === '' && texts.every(isBlank)) return [];
    // Too few numbers below it also keep a header from being recognised.
    const isHead = name === '' && !readNumberCell(texts[0] ?? '');
    const filled = texts.flatMap((cell, row) =>
      isBlank(cell) || (isHead && row === 0) ? [] : [{ cell, line: lineOf(row) }],
    );
    const wrong = filled.filter(({ cell }) => !readNumberCell(cell));
    const isMixed = wrong.length < filled.length;
    const mixed = isMixed && { wrong, filled: filled.length };
    return [
      {
        problem: 'unused-column',
        column,
        name: isMixed && isHead ? (texts[0] ?? '') : name,
        ...mixed,
      },
    ];
  }
  if (reading.kind === 'refused') {
    const [one, other] = reading.reason.cells;
    const cells = [
      { cell: one.text, line: lineOf(one.at) },
      { cell: other.text, line: lineOf(other.at) },
    ] as const;
    return [{ problem: 'contradiction', column, name, over: reading.reason.over, cells }];
  }
  return texts.flatMap((cell, row): ChartProblem[] =>
    reading.values[row] === undefined && !isBlank(cell)
      ? [{ problem: 'no-number', line: lineOf(row), column, name, cell }]
      : [],
  );
}

function sameNames(
  problem: 'same-row' | 'same-column',
  names: readonly string[],
  places: readonly number[],
): ChartProblem[] {
  return names.flatMap((name, index): ChartProblem[] => {
    const first = names.indexOf(name);
    if (first === index || isBlank(name)) return [];
    return [{ problem, at: places[index] ?? 0, before: places[first] ?? 0, name }];
  });
}

/** The line of the header, or else of the first row. */
function firstLine({ head, rows }: Table): number {
  return (head[0] ?? rows[0])?.line ?? 0;
}

function lastLine({ head, rows }: Table): number {
  return (rows.at(-1) ?? head.at(-1))?.line ?? 0;
}

/** Lines of one cell between the rows. */
function unusedLines(table: Table): ChartProblem[] {
  const [first, last] = [firstLine(table), lastLine(table)];
  return table.others
    .filter(({ line }) => line > first && line < last)
    .map(({ line, cells }) => ({ problem: 'unused-line', line, cell: cells[0] ?? '' }));
}

/** The first line of a text that has not been split into cells at all. */
function oneCell({ columns, others }: Table): ChartProblem[] {
  const [first] = others;
  if (columns.length > 0 || !first) return [];
  return [{ problem: 'one-cell', line: first.line, cell: first.cells[0] ?? '' }];
}

function wordsAround(table: Table): Pick<ChartTable, 'title' | 'source' | 'note'> {
  const [first, last] = [firstLine(table), lastLine(table)];
  const textsOf = (lines: readonly TableLine[]) => lines.map(({ cells }) => cells[0] ?? '');
  const [title = '', ...above] = textsOf(table.others.filter(({ line }) => line < first));
  const below = textsOf(table.others.filter(({ line }) => line > last));
  return { title, ...sourceAndNote([...above, ...below]) };
}

/** Sorts the rows by time. */
function inOrder(table: ChartTable): ChartTable {
  const { base, series } = table;
  if (base.kind !== 'times') return table;
  const order = base.values
    .map((value, at) => ({ value, at }))
    .toSorted((one, other) => one.value - other.value);
  const sorted = <Cell>(cells: readonly Cell[]) => order.map(({ at }) => cells[at] as Cell);
  return {
    ...table,
    lines: sorted(table.lines),
    base: { ...base, values: sorted(base.values), texts: sorted(base.texts) },
    series: series.map((one) => ({
      ...one,
      values: sorted(one.values),
      texts: sorted(one.texts),
    })),
  };
}
