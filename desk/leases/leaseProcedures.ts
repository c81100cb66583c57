import type { leaseContract } from './leaseContract.ts';
import type { Procedures } from '../procedure.ts';
import type { CurrentLibrary } from '../library/currentLibrary.ts';
import { issueFolder } from '../library/issueFolder.ts';
import type { Leases } from './leases.ts';

/** Returns the procedures for who may edit an issue. */
export function leaseProcedures(
  leases: Leases,
  current: CurrentLibrary,
): Procedures<typeof leaseContract> {
  return {
    'lease.hold': async ({ id, page, session, over }) => {
      const library = await current.get();
      const folder = library && (await issueFolder(library, id));
      if (folder === undefined) return { outcome: 'missing' };
      return leases.hold(folder, { page, session }, over);
    },
    'lease.release': async ({ session }) => {
      leases.release(session);
      return { outcome: 'done' };
    },
  };
}
