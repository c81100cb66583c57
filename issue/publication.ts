import { z } from 'zod';
import { weekdays } from './calendar/weekday.ts';
import { labelNames } from './language/labels.ts';
import { languageTag } from './language/languageTag.ts';
import { baseOf } from './locale/baseOf.ts';
import { localeOf } from './locale/localeOf.ts';
import { flowJson, flowSchema, type Flow } from './text/flow.ts';
import { themeSchema } from './theme.ts';

/** The version of `publication.json` that this code writes. */
export const publicationVersion = 1;

/** The mail tools that an issue can be exported for. */
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
  /** Words per minute. */
  wordsPerMinute: z.number().positive(),
  /** Seconds for the first picture; each further one takes one second less, down to `leastImageSeconds`. */
  firstImageSeconds: z.number().nonnegative(),
  leastImageSeconds: z.number().nonnegative(),
});
export type ReadingSpeed = z.infer<typeof readingSpeed>;

/**
 * Returns speeds for silent reading, in words per minute: German 260 and English 238; other languages that nobody
 * measured have the English one. The sources are in `build/writeLocales.ts`.
 */
export function defaultReadingSpeed(language: string): ReadingSpeed {
  const wordsPerMinute = localeOf(language).wordsPerMinute ?? 238;
  return { wordsPerMinute, firstImageSeconds: 0, leastImageSeconds: 0 };
}

/**
 * Accepts both the stored and the parsed form, which differ if a picture is missing: a publication is converted both
 * ways.
 */
const standingFlow = z.preprocess((value) => flowJson(value as Flow), flowSchema).default([]);

/**
 * Where the newsletter's pictures are published. `settings` are those of its kind and contain no secret; a kind that this
 * version does not know stays as it is.
 */
export const pictureHostSchema = z.object({
  kind: z.string(),
  /** The web address under which the pictures appear, by their names. */
  base: z.string().default(''),
  settings: z.record(z.string(), z.string()).default({}),
});
export type PictureHost = z.infer<typeof pictureHostSchema>;

/**
 * The mail tool that drafts are made in. `site` is the address of a self-hosted one; `settings` are its list, sender and
 * template, and contain no key. A tool that this version does not know stays as it is.
 */
export const draftToolSchema = z.object({
  tool: z.string(),
  site: z.string().default(''),
  settings: z.record(z.string(), z.string()).default({}),
});
export type DraftTool = z.infer<typeof draftToolSchema>;

/**
 * What all issues of one newsletter share, as stored in `publication.json`. Other programs' fields are dropped here.
 */
export const publicationSchema = z.object({
  format: z.literal('setzkasten-publication').default('setzkasten-publication'),
  version: z.literal(publicationVersion).default(publicationVersion),
  name: z.string().default(''),
  author: z.string().default(''),
  /** BCP 47 tag. */
  language: languageTag.default('de'),
  mailTool: z.enum(mailTools).default('beehiiv'),
  /** The weekday on which issues go out. Absent: the next issue is dated a week after the last. */
  weekday: z.enum(weekdays).optional(),
  /** Absent: the language's default. */
  readingSpeed: readingSpeed.optional(),
  /** The author's wording of the words that Setzkasten adds for readers; by default, the language's. */
  labels: z.partialRecord(z.enum(labelNames), z.string()).optional().catch(undefined),
  /** The intended length of an issue, in words. */
  targetWords: z
    .object({ least: z.number().int(), most: z.number().int() })
    .default({ least: 1200, most: 1400 }),
  theme: themeSchema.prefault({}),
  /** Absent: pictures are not published, and the mail tool gets them another way. */
  pictureHost: pictureHostSchema.optional(),
  /** Absent: no drafts are made in a mail tool. */
  draftTool: draftToolSchema.optional(),
  /** Names that the author gave to sources, by the `sourceKey` of their addresses. */
  sourceNames: z.record(z.string(), z.string()).default({}),
  /** Words that are correct in this newsletter, whatever a spelling checker reports. */
  wordList: z.array(z.string()).default([]),
  /** Maximum words for every block of a type, or for `news-item`. */
  budgets: z.record(z.string(), z.int().positive()).default({}),
  /** What a new issue starts with if there is no previous issue. */
  standingText: z
    .object({ greeting: standingFlow, outro: standingFlow })
    .default({ greeting: [], outro: [] }),
});
export type Publication = z.infer<typeof publicationSchema>;

/** Returns the publication as its file stores it, with fields in order. */
export function publicationJson(publication: Publication): Publication {
  const { standingText, ...fields } = publicationSchema.parse(publication);
  const { greeting, outro } = standingText;
  return { ...fields, standingText: { greeting: flowJson(greeting), outro: flowJson(outro) } };
}

/** Returns a publication with the given fields, and every other one at its default. */
export function newPublication(fields: z.input<typeof publicationSchema> = {}): Publication {
  return publicationSchema.parse(fields);
}

/** Returns what the layout of blocks depends on. */
export function layoutOf({ language, name, labels }: Publication) {
  return { language, publication: name, labels };
}

/** Returns the publication's own reading speed, or its language's default. */
export function readingSpeedOf(publication: Publication): ReadingSpeed {
  return publication.readingSpeed ?? defaultReadingSpeed(publication.language);
}

/** What decides how an issue reads its publication. */
interface InLanguage {
  /** BCP 47 tag of the issue's own language; absent if it is the publication's. */
  readonly language?: string | undefined;
}

/**
 * Returns the publication as an issue reads it: in the issue's own language, if it has one. In another language, the
 * publication's own labels and words per minute do not apply. The same object for the same arguments.
 */
export function publicationFor({ language }: InLanguage, publication: Publication): Publication {
  if (language === undefined || language === publication.language) return publication;
  let all = known.get(publication);
  if (!all) known.set(publication, (all = new Map()));
  let own = all.get(language);
  if (!own) all.set(language, (own = inLanguage(publication, language)));
  return own;
}

/** Counts, previews and the check compare publications by identity. */
const known = new WeakMap<Publication, Map<string, Publication>>();

function inLanguage(publication: Publication, language: string): Publication {
  if (baseOf(language) === baseOf(publication.language)) return { ...publication, language };
  const { labels: _labels, readingSpeed, ...others } = publication;
  if (!readingSpeed) return { ...others, language };
  const { wordsPerMinute } = defaultReadingSpeed(language);
  return { ...others, language, readingSpeed: { ...readingSpeed, wordsPerMinute } };
}
