import type { Desk } from '../contract.ts';
import type { CurrentLibrary } from '../currentLibrary.ts';
import { listVersions } from './listVersions.ts';
import { nameVersion } from './nameVersion.ts';
import { readVersion } from './readVersion.ts';

type HistoryProcedure = Extract<keyof Desk, `history.${string}`>;

const missing = { outcome: 'missing' } as const;

/** What the renderer can ask about the versions of an issue of the open library. */
export function historyProcedures(current: CurrentLibrary): Pick<Desk, HistoryProcedure> {
  return {
    'history.list': async ({ id }) => {
      const library = await current.get();
      return library ? listVersions(library, id) : missing;
    },
    'history.read': async ({ id, version }) => {
      const library = await current.get();
      return library ? readVersion(library, id, version) : missing;
    },
    'history.name': async (named) => {
      const library = await current.get();
      return library ? nameVersion(library, named) : missing;
    },
  };
}
