import type { Procedures } from '../procedure.ts';
import { missing, noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import { deleteForGood, listTrash, restoreIssue } from './trash.ts';
import type { trashContract } from './trashContract.ts';
import { trashIssue } from './trashIssue.ts';

/** Returns the procedures for the open library's trash. */
export function trashProcedures(current: CurrentLibrary): Procedures<typeof trashContract> {
  return {
    'issue.trash': current.within(missing, (library, { id }) => trashIssue(library, id)),
    'trash.list': current.attempt(noLibrary, async (library) => {
      return { outcome: 'listed', issues: await listTrash(library) };
    }),
    'trash.restore': current.within(missing, (library, { name }) => restoreIssue(library, name)),
    'trash.delete': current.within(noLibrary, (library, { names }) =>
      deleteForGood(library, names),
    ),
  };
}
