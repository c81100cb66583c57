import type { Procedures } from '../procedure.ts';
import type { CurrentLibrary } from '../library/currentLibrary.ts';
import { noTokens } from '../../issue/check/earlierTokens.ts';
import { readEarlierTokens, earlierLinks } from './earlierIssues.ts';
import type { searchContract } from './searchContract.ts';
import { findInLibrary } from './searchLibrary.ts';

/** Returns the procedures for searching the open library. */
export function searchProcedures(current: CurrentLibrary): Procedures<typeof searchContract> {
  return {
    'search.find': current.within(
      { issues: [], more: 0, unread: 0, reading: 0 },
      (library, { query, most }) => findInLibrary(library, query, { most, isWhole: false }),
    ),
    'search.linked': current.within({ links: {} }, async (library, { id, pages }) => ({
      links: await earlierLinks(library, id, pages),
    })),
    'search.earlierTokens': current.within({ earlier: noTokens }, async (library, { id }) => ({
      earlier: await readEarlierTokens(library, id),
    })),
  };
}
