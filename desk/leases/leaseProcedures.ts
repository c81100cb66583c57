import type { leaseContract } from './leaseContract.ts';
import type { Procedures } from '../procedure.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import { issueFolder } from '../library/issueFolder.ts';
import type { Leases } from './leases.ts';

/** Returns the procedures for who may edit an issue. */
export function leaseProcedures(
  leases: Leases,
  current: CurrentLibrary,
): Procedures<typeof leaseContract> {
  return {
    'lease.hold': current.within(missing, async (library, { id, page, session, over }) => {
      const folder = await issueFolder(library, id);
      return folder === undefined ? missing : leases.hold(folder, { page, session }, over);
    }),
    'lease.release': async ({ session }) => {
      leases.release(session);
      return { outcome: 'done' };
    },
  };
}
