import { decimalMarkOf } from './writtenNumber.ts';
import type { GridRow } from './grid.ts';
import { readColumn, type ColumnReading } from './readColumn.ts';
import { columnNames } from './tableHead.ts';

/** A line of the source table: its number, counted from 1, and its cells. */
export type TableLine = GridRow;

/** A column with its name from the head (empty without one), the text of its cells, and their values. */
export interface TableColumn {
  readonly name: string;
  readonly texts: readonly string[];
  readonly reading: ColumnReading;
}

/** A parsed table. Each line is in `head`, `rows` or `others`, each cell of `rows` in a column. */
export interface Table {
  readonly head: readonly TableLine[];
  readonly rows: readonly TableLine[];
  readonly columns: readonly TableColumn[];
  /** Single-cell lines next to rows of several: a title above, a source below. */
  readonly others: readonly TableLine[];
  readonly isCertain: boolean;
}

/** Returns a table, and parses the columns of rows whose head is known. */
export function typedTable(
  { head, rows, others, isCertain }: Omit<Table, 'columns'>,
  language: string,
): Table {
  const [first] = [...head, ...rows];
  const title = others.find(({ line }) => first && line < first.line)?.cells[0] ?? '';
  const width = Math.max(0, ...[...head, ...rows].map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, at) => rows.map(({ cells }) => cells[at] ?? ''));
  const names = columnNames(head, width);
  const columns = readColumns(all, language).map((reading, at): TableColumn => {
    const name = names[at] ?? '';
    return { name, texts: all[at] ?? [], reading: withUnitOf(name, title, reading) };
  });
  return { head, rows, columns, others, isCertain };
}

/** Reads columns that share a notation: one that leaves no doubt about its decimal mark decides for those that do. */
function readColumns(
  columns: readonly (readonly string[])[],
  language: string,
): readonly ColumnReading[] {
  const readings = columns.map((texts) => readColumn(texts, language));
  const found = readings.map((reading, at) =>
    reading.kind === 'numbers' && !columns[at]?.some((text) => month.test(text))
      ? reading.mark
      : undefined,
  );
  const [mark, other] = new Set(found.filter((one) => one !== undefined));
  if (!mark || other || mark === decimalMarkOf(language)) return readings;
  return readings.map((reading, at) =>
    reading.kind === 'numbers' ? readColumn(columns[at] ?? [], language, mark) : reading,
  );
}

/** A month such as 01.2024, whose point says nothing about decimals. */
const month = /^\s*(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}\s*$/;

/** If the numbers have no unit, their column's name may, or a title above the table. */
function withUnitOf(name: string, title: string, reading: ColumnReading): ColumnReading {
  if (reading.kind !== 'numbers' || reading.unit !== '') return reading;
  return { ...reading, unit: unitIn(name) || unitIn(title) };
}

const inBrackets = /[([](?:in |in: )?(?<unit>[^()[\]\d]+)[)\]]\s*$/u;
const behindIn = /(?<!\p{L})in (?<unit>[^\s\d]+(?: [^\s\d]+){0,2})\s*$/u;
const alone = /^(?<unit>[%‰]|\p{Sc})$/u;

/** Measures and magnitudes: not everything in brackets, or after "in", is a unit. */
const measures =
  /[%‰°²³\p{Sc}]|(?<!\p{L})(?:Tsd|Mio|Mill|Mrd|Bio|bn|EUR|USD|CHF|GBP|[kMGT]Wh?|kg|km|mm|cm|m|g|t|l|CO2e?|Stück)(?!\p{L})|(?<!\p{L})(?:Tausend|Million|Milliarde|Billion|thousand|billion|trillion|Prozent|per ?cent|Punkte|points?|Euro|Dollar|Franken|pounds?|Tonne|tonnes?|tons?|Sekunde|Minute|Stunde|Tage|Jahre|seconds?|minutes?|hours?|days?|years?)/u;

/**
 * Returns the unit at the end of a column's name or a title, as in "Umsatz (Mrd. €)" or "Anteil in %"; otherwise empty.
 */
export function unitIn(name: string): string {
  for (const form of [inBrackets, behindIn, alone]) {
    const unit = form.exec(name)?.groups?.['unit']?.trim();
    if (unit !== undefined && measures.test(unit)) return unit;
  }
  return '';
}
