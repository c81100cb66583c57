import { z } from 'zod';
import { rectangular } from './table.ts';
import { lineField } from './textField.ts';

/** The kinds of charts that are drawn, in the order in which they are offered. Each is a file in `charts/kinds/`. */
export const chartKinds = [
  'line',
  'area',
  'stacked-area',
  'bar',
  'grouped',
  'stacked',
  'share',
  'horizontal',
  'lollipop',
  'slope',
  'scatter',
] as const;

export type ChartKindName = (typeof chartKinds)[number];

const text = z.string().default('');
const line = () => lineField().default('');
/** A number is on the axis of values; a text is a time, a name or a number on the other axis. */
const place = z.union([z.number(), z.string()]);

/** What the author chooses about a drawn chart, besides its table and kind. */
export const chartChoices = {
  /** The axis of values: equal distances for equal differences, or for equal ratios. */
  scale: z.enum(['linear', 'log']).default('linear'),
  /** Shows each series relative to the first row, which becomes 100. */
  isIndexed: z.boolean().default(false),
  title: line(),
  subtitle: line(),
  /** What the numbers count: "Mrd. €". Empty takes it from the table. */
  unit: text,
  source: line(),
  note: line(),
  /** Names of the series or rows in colour; the others are grey. Empty colours all. */
  highlighted: z.array(z.string()).default([]),
  /** Lines across the chart; with `to`, ranges. */
  references: z
    .array(z.strictObject({ at: place, to: place.optional(), label: line() }))
    .default([]),
  /** Texts at points: the row's cell in the first column, and the series (empty for the first). */
  notes: z.array(z.strictObject({ at: z.string(), series: text, text: z.string() })).default([]),
};

const cells = z.array(z.array(z.string()));
/** Other programs may write numbers, and null for a cell without any. */
const cellsInFile = z.array(z.array(z.union([z.number(), z.null(), z.string()])));

/** The rows in a file, which may differ in length; shorter ones are filled, and without any text there are none. */
const tableSchema = z.codec(cellsInFile, cells, {
  decode: (table) => {
    const texts = table.map((row) => row.map(cellText));
    return texts.some((row) => row.some(Boolean)) ? (rectangular(texts, '') as string[][]) : [];
  },
  encode: (table) => table,
});

/** Returns a cell's text. 1.234 gets another decimal, as it could be a thousand. */
function cellText(cell: string | number | null): string {
  if (typeof cell !== 'number') return cell ?? '';
  return String(cell).replace(/^-?\d{1,3}\.\d{3}$/, '$&0');
}

/** A chart block's data and how they are shown. */
export const chartFields = {
  /** Cells as typed, in rows of equal length; the first row is the header. */
  table: tableSchema.default([]),
  /** `auto` follows the data, as does the scale then; `bars` shows one series as text with bars, without a picture. */
  kind: z.enum([...chartKinds, 'bars', 'auto']).default('auto'),
  ...chartChoices,
  /** The author's own description; empty for the one that follows the data. */
  description: text,
};

const chart = z.object(chartFields);
export type ChartContent = z.infer<typeof chart>;

/** Returns only the fields that make the chart. */
export function chartContent(block: ChartContent): ChartContent {
  const names = Object.keys(chartFields) as (keyof ChartContent)[];
  return Object.fromEntries(names.map((name) => [name, block[name]])) as unknown as ChartContent;
}

/** A chart without data. */
export const noChart: ChartContent = chart.parse({});

/** True if any cell has content. */
export function hasData({ table }: Pick<ChartContent, 'table'>): boolean {
  return table.some((row) => row.some((cell) => cell.trim() !== ''));
}

/** Returns the texts in a chart's picture that the author typed, without the data. */
export function chartTexts(content: ChartContent): string[] {
  const { title, subtitle, note, source, references, notes } = content;
  return [
    title,
    subtitle,
    ...notes.map(({ text }) => text),
    ...references.map(({ label }) => label),
    note,
    source,
  ].filter((text) => text !== '');
}

/** Returns the table as outputs show it: rows of equal length without empty ones; the first is the header. */
export function dataRows(content: Pick<ChartContent, 'table'>): string[][] {
  return filledColumns(content)
    .map((row) => row.map(plainCell))
    .filter((row, index) => index === 0 || row.some((cell) => cell !== ''));
}

/** Returns the table without the empty columns at its end, which only leave room to write. */
export function filledColumns({ table }: Pick<ChartContent, 'table'>): string[][] {
  const width = Math.max(
    leastColumns,
    ...table.map((row) => row.findLastIndex((cell) => plainCell(cell) !== '') + 1),
  );
  return table.map((row) => row.slice(0, width));
}

/** Names and numbers. */
const leastColumns = 2;

/** Returns a cell's text in one line. */
export function plainCell(cell: string): string {
  // Other control characters are in no output, and a byte order mark counts as a space in JavaScript.
  return cell
    .replace(/[^\P{Cc}\n\t]|\uFEFF/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
