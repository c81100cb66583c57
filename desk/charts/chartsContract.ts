import { z } from 'zod';
import { oneOf, outcome, procedure } from '../procedure.ts';
import { chartFields } from '../../issue/text/chart.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** The procedures for charts. */
export const chartsContract = {
  /** Draws a chart as the PNG of an export, in base64. */
  'chart.draw': procedure(
    z.object({
      chart: z.object(chartFields),
      setting: z.object({
        language: z.string(),
        page: colour,
        accent: colour,
        width: z.number().int().min(320).max(1600),
      }),
      /** The width at which it is shown, in px. */
      shown: z.number().int().min(1).max(2000),
    }),
    oneOf([outcome('drawn', { png: z.string() }), outcome('not-drawable')]),
  ),
} as const;
