import { z } from 'zod';
import { blockTypes } from '../../issue/blocks/allBlocks.ts';
import { earlierTokensSchema } from '../../issue/check/earlierTokens.ts';
import { procedure } from '../procedure.ts';

/** Where in an issue something was found: `marks` are in `text`, `words` as they stand in the issue. */
const place = z.object({
  blockId: z.string(),
  type: z.enum([...blockTypes, 'news-item']),
  heading: z.string(),
  text: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
  words: z.string(),
});
export type FoundPlace = z.infer<typeof place>;

/** An issue in which something was found; `more` places are not told. */
const foundIssue = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  places: z.array(place),
  more: z.number(),
});
export type FoundIssue = z.infer<typeof foundIssue>;

/** How much may be asked for, in characters, and how many issues are told of. */
export const longestQuery = 300;
export const mostFoundIssues = 100;

/** How many pages may be asked for at once. */
export const mostPages = 1000;

/** What the renderer can ask about all issues of the library, as they are on disk, newest first. */
export const searchContract = {
  /** Issues with all terms of the query; `more` issues are not told, `unread` cannot be read. */
  'search.find': procedure(
    z.object({ query: z.string().max(longestQuery) }),
    z.object({ issues: z.array(foundIssue), more: z.number(), unread: z.number() }),
  ),
  /** For each of the pages, the last issue before this one that links to it; none for a page that is new. */
  'search.linked': procedure(
    z.object({ id: z.string(), pages: z.array(z.string()).max(mostPages) }),
    z.object({ links: z.record(z.string(), z.object({ title: z.string(), date: z.string() })) }),
  ),
  /** The lines with tokens of the last issue before this one, by which the check sees what is fixed text now. */
  'search.earlierTokens': procedure(
    z.object({ id: z.string() }),
    z.object({ earlier: earlierTokensSchema }),
  ),
} as const;
