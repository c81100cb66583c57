import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import { issueFolder } from '../library/issueFolder.ts';
import type { Procedures } from '../procedure.ts';
import type { Leases } from './leases.ts';
import type { leasesContract } from './leasesContract.ts';

/** Returns the procedures for who may edit an issue. */
export function leasesProcedures(
  leases: Leases,
  current: CurrentLibrary,
): Procedures<typeof leasesContract> {
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
