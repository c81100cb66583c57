import { chartWordsFor, filled } from '../language/chartWords.ts';
import { isStacked, type ChartKindName, type ChartOptions } from './chartSchema.ts';
import { rowOfText } from './places.ts';
import type { ChartSeries, ChartTable } from './readChartTable.ts';
import { numberText } from './text/numberText.ts';

/** Most rows below each other, bars in all of them, and series with a name of their own: a screen or two of a phone. */
export const mostRows = 40;
const mostBars = 80;
const mostSeries = 24;

export interface LegibleTable {
  readonly table: ChartTable;
  /** What the picture shows of a table that is too long, for its note. */
  readonly says: readonly string[];
}

/**
 * Returns as much of a table as anybody reads in one picture: of names those with the largest values, of times the last,
 * and what the author highlighted or marked. The smallest of many parts of a sum become one.
 */
export function legibleTable(whole: ChartTable, options: ChartOptions): LegibleTable {
  const table = isStacked(options) ? withFewParts(whole, options) : whole;
  const { base, series } = table;
  const { language, highlighted, notes } = options;
  const words = chartWordsFor(language);
  const count = (value: number) => numberText(value, language, 0);
  const marked = new Set(notes.map(({ at }) => rowOfText(base, at, language)));
  const sizeOf = (row: number) => Math.max(...series.map((one) => sizeAt(one, row)));
  const rows = kept(base.texts.length, mostRowsOf(table, options), (row) =>
    highlighted.includes(base.texts[row] ?? '') || marked.has(row)
      ? Infinity
      : base.kind === 'names'
        ? sizeOf(row)
        : row,
  );
  const columns = kept(series.length, options.kind === 'scatter' ? Infinity : mostSeries, (at) =>
    isChosen(series[at], options) ? Infinity : lastSize(series[at]),
  );
  const [shown, all] = [count(rows.length), count(base.texts.length)];
  const [some, every] = [count(columns.length), count(series.length)];
  const says = [
    rows.length === base.texts.length
      ? ''
      : base.kind === 'names'
        ? filled(words.largest, { shown, all })
        : filled(words.last, { shown, all }),
    columns.length === series.length ? '' : filled(words.someSeries, { shown: some, all: every }),
  ];
  const among = <Cell>(cells: readonly Cell[]) => cells.filter((_, row) => rows.includes(row));
  if (says.join('') === '') return { table, says: [] };
  return {
    table: {
      ...table,
      lines: among(table.lines),
      base: { ...base, values: among(base.values), texts: among(base.texts) },
      series: series
        .filter((_, at) => columns.includes(at))
        .map((one) => ({ ...one, values: among(one.values), texts: among(one.texts) })),
    },
    says: says.filter((text) => text !== ''),
  };
}

/** Returns the table with the smallest of too many parts added up as the last one, so that the sum stays. */
function withFewParts(table: ChartTable, options: ChartOptions): ChartTable {
  const { series } = table;
  if (series.length <= mostSeries) return table;
  const sizeOf = ({ values }: ChartSeries) =>
    values.reduce<number>((sum, one = 0) => sum + Math.abs(one), 0);
  const own = kept(series.length, mostSeries - 1, (at) => {
    const one = series[at];
    return !one || isChosen(one, options) ? Infinity : sizeOf(one);
  });
  const others = series.filter((_, at) => !own.includes(at));
  const count = numberText(others.length, options.language, 0);
  const [first] = others;
  const values = table.lines.map((_, row) => {
    const parts = others.flatMap((one) => one.values[row] ?? []);
    return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
  });
  const rest: ChartSeries = {
    name: `${chartWordsFor(options.language).others} (${count})`,
    unit: first?.unit ?? '',
    values,
    texts: values.map((value) => (value === undefined ? '' : String(value))),
    column: first?.column ?? 0,
  };
  return { ...table, series: [...series.filter((_, at) => own.includes(at)), rest] };
}

function isChosen(series: ChartSeries | undefined, { highlighted, notes }: ChartOptions): boolean {
  const name = series?.name ?? '';
  return highlighted.includes(name) || notes.some((note) => note.series === name);
}

function lastSize(series: ChartSeries | undefined): number {
  return Math.abs(series?.values.findLast((value) => value !== undefined) ?? 0);
}

/** Returns the indexes of those with the highest rank, in their order. */
function kept(count: number, most: number, rank: (index: number) => number): number[] {
  const all = Array.from({ length: count }, (_, index) => ({ index, rank: rank(index) }));
  if (count <= most) return all.map(({ index }) => index);
  return all
    .toSorted((one, other) => (one.rank === other.rank ? 0 : other.rank - one.rank))
    .slice(0, most)
    .map(({ index }) => index)
    .toSorted((one, other) => one - other);
}

function sizeAt({ values }: ChartSeries, row: number): number {
  return Math.abs(values[row] ?? 0);
}

const listing: readonly ChartKindName[] = ['horizontal', 'lollipop'];
const listingNames: readonly ChartKindName[] = ['bar', 'grouped', 'stacked', 'share', 'slope'];
const oneBarEach: readonly ChartKindName[] = ['lollipop', 'stacked', 'share', 'slope'];

function mostRowsOf({ base, series }: ChartTable, { kind }: ChartOptions): number {
  const isList = listing.includes(kind) || (listingNames.includes(kind) && base.kind !== 'times');
  if (!isList) return Infinity;
  if (oneBarEach.includes(kind)) return mostRows;
  return Math.max(5, Math.min(mostRows, Math.floor(mostBars / Math.max(1, series.length))));
}
