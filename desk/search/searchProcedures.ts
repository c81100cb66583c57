import type { Desk } from '../contract.ts';
import type { CurrentLibrary } from '../currentLibrary.ts';
import { findInLibrary, findLinksTo } from './searchLibrary.ts';

/** What the renderer can ask about all issues of the open library. */
export function searchProcedures(
  current: CurrentLibrary,
): Pick<Desk, Extract<keyof Desk, `search.${string}`>> {
  return {
    'search.find': async ({ query }) => {
      const library = await current.get();
      return library ? findInLibrary(library, query) : { issues: [], more: 0, unread: 0 };
    },
    'search.linked': async ({ address, except }) => {
      const library = await current.get();
      return library ? findLinksTo(library, address, except) : { issues: [] };
    },
  };
}
