import type { searchContract } from './searchContract.ts';
import type { Procedures } from '../procedure.ts';
import type { CurrentLibrary } from '../library/currentLibrary.ts';
import { noTokens } from '../../issue/check/earlierTokens.ts';
import { readEarlierTokens } from './readEarlierTokens.ts';
import { earlierLinks, findInLibrary } from './searchLibrary.ts';

/** Returns the procedures for searching the open library. */
export function searchProcedures(current: CurrentLibrary): Procedures<typeof searchContract> {
  return {
    'search.find': async ({ query, most }) => {
      const library = await current.get();
      return library
        ? findInLibrary(library, query, { most, isWhole: false })
        : { issues: [], more: 0, unread: 0, reading: 0 };
    },
    'search.linked': async ({ id, pages }) => {
      const library = await current.get();
      return { links: library ? await earlierLinks(library, id, pages) : {} };
    },
    'search.earlierTokens': async ({ id }) => {
      const library = await current.get();
      return { earlier: library ? await readEarlierTokens(library, id) : noTokens };
    },
  };
}
