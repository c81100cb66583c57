import type { historyContract } from './historyContract.ts';
import type { Procedures } from '../procedure.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import { listVersions } from './listVersions.ts';
import { nameVersion } from './nameVersion.ts';
import { readVersion } from './readVersion.ts';

/** Returns the procedures for versions of issues in the open library. */
export function historyProcedures(current: CurrentLibrary): Procedures<typeof historyContract> {
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
