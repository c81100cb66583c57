import { z } from 'zod';
import { blockTypes } from '../../issue/blocks/allBlocks.ts';
import { earlierTokensSchema } from '../../issue/check/earlierTokens.ts';
import { procedure } from '../procedure.ts';
import { longestQuery, mostFoundIssues, mostPages } from './searchLimits.ts';

/**
 * A match in an issue: `marks` are offsets in `text`, `words` are as written in the issue; `isNear` is set if a word is
 * only similar.
 */
const place = z.object({
  blockId: z.string(),
  type: z.enum([...blockTypes, 'news-item']),
  heading: z.string(),
  text: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
  words: z.string(),
  isNear: z.literal(true).optional(),
});
export type FoundPlace = z.infer<typeof place>;

/** An issue with matches; `more` is the number of places left out. */
const foundIssue = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  places: z.array(place),
  more: z.number(),
  /** Set if it has only words that are similar to those of the query. */
  isNear: z.literal(true).optional(),
});
export type FoundIssue = z.infer<typeof foundIssue>;

/** The procedures for searching all issues of the library, as on disk, newest first. */
export const searchContract = {
  /**
   * Returns issues with all terms of the query; `more` issues are left out, `unread` cannot be read, `reading` are not
   * read yet. `unknown` are filters that mean nothing, as typed: then there are no issues.
   */
  'search.find': procedure(
    z.object({
      query: z.string().max(longestQuery),
      most: z.number().int().min(1).max(mostFoundIssues).default(mostFoundIssues),
    }),
    z.object({
      issues: z.array(foundIssue),
      more: z.number(),
      unread: z.number(),
      reading: z.number(),
      unknown: z.array(z.string()).optional(),
    }),
  ),
  /** For each page, returns the last issue before this one that links to it; none for a new page. */
  'search.linked': procedure(
    z.object({ id: z.string(), pages: z.array(z.string()).max(mostPages) }),
    z.object({ links: z.record(z.string(), z.object({ title: z.string(), date: z.string() })) }),
  ),
  /**
   * Returns the lines with tokens of the issue before this one, from which the check detects tokens that became fixed
   * text.
   */
  'search.earlierTokens': procedure(
    z.object({ id: z.string() }),
    z.object({ earlier: earlierTokensSchema }),
  ),
} as const;
