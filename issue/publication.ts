import { z } from 'zod';
import { weekdays } from './calendar/weekday.ts';
import { languageTag } from './language/languageTag.ts';
import { isAssetName } from './text/assetName.ts';
import { flowJson, flowSchema, type Flow } from './text/flow.ts';

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

const readingSpeed = z.object({
  /** Words a minute. */
  wordsPerMinute: z.number().positive(),
  /** Seconds for the first picture; each next takes one second less, down to `leastImageSeconds`. */
  firstImageSeconds: z.number().nonnegative(),
  leastImageSeconds: z.number().nonnegative(),
});
export type ReadingSpeed = z.infer<typeof readingSpeed>;

/** `#rrggbb`. */
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** Fonts that readers' computers and phones have; which ones they stand for is said where a mail's look is made. */
export const fontStacks = ['serif', 'sans', 'palatino', 'verdana'] as const;
export const spacings = ['compact', 'regular', 'airy'] as const;

/** The least and the most width of a page, in px: narrower is a phone, wider runs out of a reading pane. */
export const themeWidths = { least: 480, most: 720 } as const;

/** How an issue looks in a mail. Widths and heights in px. Colours that cannot be read are fixed where they are used. */
export const themeSchema = z.object({
  accent: colour.default('#b3261e'),
  /** Of running text, and of head lines where these have none of their own. */
  fontStack: z.enum(fontStacks).default('serif'),
  headingFontStack: z.enum(fontStacks).optional(),
  page: colour.default('#ffffff'),
  text: colour.default('#1d1b19'),
  /** The same in dark mode; without an accent of its own the light one is made legible. */
  dark: z
    .object({
      page: colour.default('#171615'),
      text: colour.default('#ebe8e2'),
      accent: colour.optional(),
    })
    .prefault({}),
  width: z.int().min(themeWidths.least).max(themeWidths.most).default(600),
  spacing: z.enum(spacings).default('regular'),
  /** A picture above the masthead; it lies in the library's own folder of assets. */
  header: z
    .object({
      asset: z.string().min(1),
      alt: z.string().default(''),
      width: z.int().positive(),
      height: z.int().positive(),
      link: z.string().optional(),
    })
    // Another name is that of a missing picture: the file keeps it, and nothing shows it.
    .transform((header) => (isAssetName(header.asset) ? header : undefined))
    .optional(),
});
export type Theme = z.infer<typeof themeSchema>;

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

/** Takes it as a file has it and as it was read, which differ where a picture is missing: a publication goes both ways. */
const standingFlow = z.preprocess((value) => flowJson(value as Flow), flowSchema).default([]);

/** What all issues of one newsletter share, as `publication.json` holds it. Fields of other programs pass it unseen. */
export const publicationSchema = z.object({
  format: z.literal('setzkasten-publication').default('setzkasten-publication'),
  version: z.literal(publicationVersion).default(publicationVersion),
  name: z.string().default(''),
  author: z.string().default(''),
  /** BCP 47 tag. */
  language: languageTag.default('de'),
  mailTool: z.enum(mailTools).default('beehiiv'),
  /** The day on which issues go out. Absent: the next one is dated a week after the last. */
  weekday: z.enum(weekdays).optional(),
  /** Absent: the language's default. */
  readingSpeed: readingSpeed.optional(),
  /** The length an issue should have, in words. */
  targetWords: z
    .object({ least: z.number().int(), most: z.number().int() })
    .default({ least: 1200, most: 1400 }),
  theme: themeSchema.prefault({}),
  /** The names that the author gave to sources, by `sourceKey` of their addresses. */
  sourceNames: z.record(z.string(), z.string()).default({}),
  /** Words that are right in this newsletter, whatever a spelling checker says. */
  wordList: z.array(z.string()).default([]),
  /** The words that every block of a type, or `news-item`, should have at most. */
  budgets: z.record(z.string(), z.int().positive()).default({}),
  /** What a new issue starts with where there is no issue before it. */
  standingText: z
    .object({ greeting: standingFlow, outro: standingFlow })
    .default({ greeting: [], outro: [] }),
});
export type Publication = z.infer<typeof publicationSchema>;

/** What its file says of a publication, each field in its place. */
export function publicationJson(publication: Publication): Publication {
  const { standingText, ...fields } = publicationSchema.parse(publication);
  const { greeting, outro } = standingText;
  return { ...fields, standingText: { greeting: flowJson(greeting), outro: flowJson(outro) } };
}

/** A publication with every field at its default but those given. */
export function newPublication(fields: z.input<typeof publicationSchema> = {}): Publication {
  return publicationSchema.parse(fields);
}

/** The publication's own reading speed, or its language's. */
export function readingSpeedOf(publication: Publication): ReadingSpeed {
  return publication.readingSpeed ?? defaultReadingSpeed(publication.language);
}
