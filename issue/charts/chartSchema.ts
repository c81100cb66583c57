import { z } from 'zod';
import { languageTag } from '../language/languageTag.ts';
import { chartChoices, chartKinds, type ChartKindName } from '../text/chart.ts';

export { chartKinds, type ChartKindName } from '../text/chart.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** Everything that a drawing depends on, besides its table. */
export const chartSchema = z.object({
  kind: z.enum(chartKinds),
  ...chartChoices,
  /** The newsletter's language, for numbers, dates and words. */
  language: languageTag.default('en'),
  theme: z.enum(['light', 'dark']).default('light'),
  /** The newsletter's colour, as `#rrggbb`, for the first or the highlighted series. */
  accent: colour.optional(),
  /** The page behind it, as `#rrggbb`. */
  page: colour.optional(),
  /** The same for a dark page: the drawing then follows its reader's appearance, which only web pages have. */
  night: z.object({ accent: colour.optional(), page: colour }).optional(),
  /** Width in CSS pixels; the height follows from the content. */
  width: z.number().int().min(320).max(1600).default(600),
});

/** A chart's options with their defaults filled in. */
export type ChartOptions = z.infer<typeof chartSchema>;

const stackedKinds: readonly ChartKindName[] = ['stacked', 'stacked-area', 'share'];

/** True if the kind adds up the values of a row. */
export function isStacked({ kind }: Pick<ChartOptions, 'kind'>): boolean {
  return stackedKinds.includes(kind);
}

/** Returns the scale that is drawn: parts add up to a whole only on a linear axis. */
export function drawnScale(options: Pick<ChartOptions, 'kind' | 'scale'>): ChartOptions['scale'] {
  return isStacked(options) ? 'linear' : options.scale;
}
