import { z } from 'zod';
import { isAssetName } from './text/assetName.ts';

/** `#rrggbb`. */
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** Fonts available on readers' computers and phones; the mail's look maps them to font families. */
export const fontStacks = ['serif', 'sans', 'palatino', 'verdana'] as const;
export const spacings = ['compact', 'regular', 'airy'] as const;

/** Minimum and maximum page width, in px: anything narrower is a phone, anything wider overflows a reading pane. */
export const themeWidths = { least: 480, most: 720 } as const;

/** The complete looks that an issue can have; `looks.ts` of the export has their values. */
export const lookNames = ['newspaper', 'magazine', 'letter'] as const;

export type LookName = (typeof lookNames)[number];

/** How an issue looks in a mail. Widths and heights in px. Illegible colours are corrected where they are used. */
export const themeSchema = z.object({
  /** One of a newer version is shown as the usual one; the other values of the theme stay. */
  look: z.enum(lookNames).default('newspaper').catch('newspaper'),
  /** What precedes a line of sources: the sign 🔗, or the word. */
  sources: z.enum(['sign', 'word']).default('sign'),
  accent: colour.default('#b3261e'),
  /** For running text, and for headings if they have no font of their own. */
  fontStack: z.enum(fontStacks).default('serif'),
  headingFontStack: z.enum(fontStacks).optional(),
  page: colour.default('#ffffff'),
  text: colour.default('#1d1b19'),
  /** The same in dark mode; without an accent of its own, the light one is adjusted until it is legible. */
  dark: z
    .object({
      page: colour.default('#171615'),
      text: colour.default('#ebe8e2'),
      accent: colour.optional(),
    })
    .prefault({}),
  width: z.int().min(themeWidths.least).max(themeWidths.most).default(600),
  spacing: z.enum(spacings).default('regular'),
  /** A picture above the masthead; it is stored in the library's own assets folder. */
  header: z
    .object({
      asset: z.string().min(1),
      alt: z.string().default(''),
      width: z.int().positive(),
      height: z.int().positive(),
      link: z.string().optional(),
    })
    // Any other name refers to a missing picture: the file keeps it, and nothing shows it.
    .transform((header) => (isAssetName(header.asset) ? header : undefined))
    .optional(),
});

export type Theme = z.infer<typeof themeSchema>;

/** The horizontal margin of a mail's text, in px. */
export const mailMargin = 20;

/** Returns the width that a mail has for text and pictures, in px. */
export function columnWidth({ theme }: { readonly theme: Pick<Theme, 'width'> }): number {
  return theme.width - 2 * mailMargin;
}
