import type { IsoDate } from './calendar/isoDate.ts';
import type { Sent } from './sent.ts';
import type { Block, BlockType, Greeting, KnownBlock, Masthead } from './blocks/allBlocks.ts';

/**
 * The version of `issue.json` that this code writes. 2: a token may have its `unit`, an ordered list its `start`. Files of
 * version 1 have neither and are read as they are.
 */
export const issueVersion = 2;

/** Fields of blocks and news items that are none of ours, by the id of what they stand in. */
export type UnknownFields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One issue of a newsletter: blocks in reading order. The masthead block holds its title, subject line and date. */
export interface Issue {
  /** Stays the same when the issue is renamed or moved. */
  readonly id: string;
  /** That it went out; absent while it is written. */
  readonly sent?: Sent | undefined;
  readonly blocks: readonly Block[];
  /** Fields written by a newer or other program, kept and written back. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  /** The same of its blocks, written back as long as these are there. */
  readonly unknownFields?: UnknownFields | undefined;
}

/** The first block of a type, or undefined. */
export function firstBlock<T extends BlockType>(
  issue: Pick<Issue, 'blocks'>,
  type: T,
): Extract<KnownBlock, { type: T }> | undefined {
  return issue.blocks.find(
    (block): block is Extract<KnownBlock, { type: T }> => block.type === type,
  );
}

/** The issue's masthead, or undefined in a draft that has none. */
export function mastheadOf(issue: Pick<Issue, 'blocks'>): Masthead | undefined {
  return firstBlock(issue, 'masthead');
}

/** The issue's greeting, or undefined. */
export function greetingOf(issue: Pick<Issue, 'blocks'>): Greeting | undefined {
  return firstBlock(issue, 'greeting');
}

/** The day the issue goes out; empty when it is not set. */
export function dateOf(issue: Pick<Issue, 'blocks'>): IsoDate {
  return mastheadOf(issue)?.date ?? '';
}
