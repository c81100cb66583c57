import { z } from 'zod';
import { blockTypes } from '../../issue/blocks/registry.ts';
import { procedure } from '../outcomeContract.ts';

const issueOf = z.object({ id: z.string(), title: z.string(), date: z.string() });

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
const foundIssue = issueOf.extend({ places: z.array(place), more: z.number() });
export type FoundIssue = z.infer<typeof foundIssue>;

/** An earlier issue that links to an address, and where. */
const linkedIn = issueOf.extend({ blockId: z.string() });
export type LinkedIn = z.infer<typeof linkedIn>;

/** How much may be asked for, in characters, and how many issues are told of. */
export const longestQuery = 300;
export const mostFoundIssues = 100;

/** What the renderer can ask about all issues of the library, as they are on disk, newest first. */
export const searchContract = {
  /** Issues with all terms of the query; `more` issues are not told, `unread` cannot be read. */
  'search.find': procedure(
    z.object({ query: z.string().max(longestQuery) }),
    z.object({ issues: z.array(foundIssue), more: z.number(), unread: z.number() }),
  ),
  /** The other issues that link to the page with this address. */
  'search.linked': procedure(
    z.object({ address: z.string().max(5000), except: z.string() }),
    z.object({ issues: z.array(linkedIn) }),
  ),
} as const;
