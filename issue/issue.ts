import { z } from 'zod';
import type { IsoDate } from './calendar/isoDate.ts';
import { draftSchema, type Draft } from './drafts.ts';
import { languageTag } from './language/languageTag.ts';
import type { Block, BlockType, Greeting, KnownBlock, Masthead } from './blocks/allBlocks.ts';

/**
 * Records that an issue went out: the day, `YYYY-MM-DD`, and the channel, a mail tool's name in `exportTargets` or any
 * other.
 */
export const sentSchema = z.looseObject({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  target: z.string().min(1),
});
export type Sent = Readonly<z.infer<typeof sentSchema>>;

/** Where an issue was imported from: the kind of archive, a colon, and its id there, such as `ghost:6358f1`. */
export const originSchema = z
  .string()
  .regex(/^[a-z]+:/)
  .max(500);

/**
 * The version of `issue.json` that this code writes. Version 2 added a token's `unit` and an ordered list's `start`,
 * which version 1 files lack. Version 3 replaced a chart's `bars` by a table and choices (`upgradeBlock`).
 * Version 4 added `drafts`, the issue's number, the lead's kicker and standfirst, the outro's signature, and the small
 * print, which earlier files lack. Version 5 added blocks for the mail or the web only: an earlier program would show
 * them everywhere. Version 6 added the issue's own language, which an earlier program would replace by the
 * publication's: an issue without one is still written as version 5.
 */
export const issueVersion = 6;

/** The fields of an issue's file besides its id and its blocks; each may be absent. */
export const issueFields = {
  language: languageTag,
  sent: sentSchema,
  drafts: z.array(draftSchema),
  origin: originSchema,
};

/** Fields of blocks and news items that this version does not know, by the id of their block or item. */
export type UnknownFields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One issue of a newsletter: blocks in reading order. The masthead block holds its title, subject line and date. */
export interface Issue {
  /** Stable when the issue is renamed or moved. */
  readonly id: string;
  /** BCP 47 tag; absent if it is written in the publication's language (`publicationFor`). */
  readonly language?: string | undefined;
  /** Set once the issue went out; absent while it is a draft. */
  readonly sent?: Sent | undefined;
  /** Where its drafts lie in mail tools; absent if there are none. */
  readonly drafts?: readonly Draft[] | undefined;
  /**
   * Where it was imported from, as part of an archive: the kind of archive and its id there. Earlier versions keep it as
   * an unknown field.
   */
  readonly origin?: string | undefined;
  readonly blocks: readonly Block[];
  /** Fields written by a newer or another program, kept and written back. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  /** The same for its blocks, written back as long as those exist. */
  readonly unknownFields?: UnknownFields | undefined;
}

/** Returns the first block of a type, or undefined. */
export function firstBlock<T extends BlockType>(
  issue: Pick<Issue, 'blocks'>,
  type: T,
): Extract<KnownBlock, { type: T }> | undefined {
  return issue.blocks.find(
    (block): block is Extract<KnownBlock, { type: T }> => block.type === type,
  );
}

/** Returns the issue's masthead, or undefined in a draft without one. */
export function mastheadOf(issue: Pick<Issue, 'blocks'>): Masthead | undefined {
  return firstBlock(issue, 'masthead');
}

/** Returns the issue's greeting, or undefined. */
export function greetingOf(issue: Pick<Issue, 'blocks'>): Greeting | undefined {
  return firstBlock(issue, 'greeting');
}

/** Returns the day the issue goes out; empty if not set. */
export function dateOf(issue: Pick<Issue, 'blocks'>): IsoDate {
  return mastheadOf(issue)?.date ?? '';
}
