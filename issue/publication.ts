import { z } from 'zod';
import { languageTag } from './language/languageTag.ts';
import { flowSchema } from './text/flow.ts';

/** The version of `publication.json` that this code writes. */
export const publicationVersion = 1;

/** The mail tools an issue can be made for. */
export const mailTools = [
  'html',
  'beehiiv',
  'mailchimp',
  'brevo',
  'cleverreach',
  'kit',
  'buttondown',
  'ghost',
  'substack',
  'mailerlite',
  'listmonk',
  'keila',
] as const;
export type MailTool = (typeof mailTools)[number];

const readingSpeed = z.strictObject({
  /** Words a minute. */
  wordsPerMinute: z.number().positive(),
  /** Seconds for the first picture; each next takes one second less, down to `leastImageSeconds`. */
  firstImageSeconds: z.number().nonnegative(),
  leastImageSeconds: z.number().nonnegative(),
});
export type ReadingSpeed = z.infer<typeof readingSpeed>;

/** Colours as `#rrggbb`, widths in px. */
const theme = z.strictObject({
  accent: z.string().regex(/^#[0-9a-f]{6}$/i),
  fontStack: z.enum(['sans', 'serif']),
});
export type Theme = z.infer<typeof theme>;

/**
 * Reading speeds for silent reading, in words a minute: German 260 and English 238 (Brysbaert 2019, and the
 * per-language table of \@untemps/read-per-minute); other languages get the English one.
 */
export function defaultReadingSpeed(language: string): ReadingSpeed {
  const wordsPerMinute = language.toLowerCase().startsWith('de') ? 260 : 238;
  return { wordsPerMinute, firstImageSeconds: 0, leastImageSeconds: 0 };
}

/**
 * Other programs' rules, which differ in the words a minute alone: both give the first picture 12 s and each next one
 * second less, down to 3 s. Medium by its help centre and by PyPI's readtime, Ghost by \@tryghost/helpers.
 */
export const readingSpeedPresets: Readonly<Record<'medium' | 'ghost', ReadingSpeed>> = {
  medium: { wordsPerMinute: 265, firstImageSeconds: 12, leastImageSeconds: 3 },
  ghost: { wordsPerMinute: 275, firstImageSeconds: 12, leastImageSeconds: 3 },
};

/** What all issues of one newsletter share, as `publication.json` holds it. */
export const publicationSchema = z.object({
  format: z.literal('setzkasten-publication').default('setzkasten-publication'),
  version: z.literal(publicationVersion).default(publicationVersion),
  name: z.string().default(''),
  author: z.string().default(''),
  /** BCP 47 tag. */
  language: languageTag.default('de'),
  mailTool: z.enum(mailTools).default('beehiiv'),
  /** Absent: the language's default. */
  readingSpeed: readingSpeed.optional(),
  /** The length an issue should have, in words. */
  targetWords: z
    .strictObject({ least: z.number().int(), most: z.number().int() })
    .default({ least: 1200, most: 1400 }),
  theme: theme.default({ accent: '#b3261e', fontStack: 'serif' }),
  /** What a new issue starts with where there is no issue before it. */
  standingText: z
    .strictObject({ greeting: flowSchema.default([]), outro: flowSchema.default([]) })
    .default({ greeting: [], outro: [] }),
});
export type Publication = z.infer<typeof publicationSchema>;

/** A publication with every field at its default but those given. */
export function newPublication(fields: Partial<Publication> = {}): Publication {
  return publicationSchema.parse(fields);
}

/** The publication's own reading speed, or its language's. */
export function readingSpeedOf(publication: Publication): ReadingSpeed {
  return publication.readingSpeed ?? defaultReadingSpeed(publication.language);
}
