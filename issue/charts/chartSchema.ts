import { z } from 'zod';
import { languageTag } from '../language/languageTag.ts';

/** The kinds of charts, in the order in which they are offered. Each is a file in `kinds/`. */
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
/** A number is on the axis of values; a text is a time, a name or a number on the other axis. */
const place = z.union([z.number(), z.string()]);

/** Everything that the author chooses about a chart, besides its table. */
export const chartSchema = z.object({
  kind: z.enum(chartKinds),
  /** The axis of values: equal distances for equal differences, or for equal ratios. */
  scale: z.enum(['linear', 'log']).default('linear'),
  /** Shows each series relative to the first row, which becomes 100. */
  isIndexed: z.boolean().default(false),
  title: text,
  subtitle: text,
  /** What the numbers count: "Mrd. €". Empty takes it from the table. */
  unit: text,
  source: text,
  note: text,
  /** Names of the series or rows in colour; the others are grey. Empty colours all. */
  highlighted: z.array(z.string()).default([]),
  /** Lines across the chart; with `to`, ranges. */
  references: z.array(z.object({ at: place, to: place.optional(), label: text })).default([]),
  /** Texts at points: the row's cell in the first column, and the series (empty for the first). */
  notes: z.array(z.object({ at: z.string(), series: text, text: z.string() })).default([]),
  /** The newsletter's language, for numbers, dates and words. */
  language: languageTag.default('en'),
  theme: z.enum(['light', 'dark']).default('light'),
  /** The newsletter's colour, as `#rrggbb`, for the first or the highlighted series. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional(),
  /** Width in CSS pixels; the height follows from the content. */
  width: z.number().int().min(320).max(1600).default(600),
});

/** A chart's options with their defaults filled in. */
export type ChartOptions = z.infer<typeof chartSchema>;
