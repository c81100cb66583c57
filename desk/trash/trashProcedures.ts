import type { trashContract } from './trashContract.ts';
import type { Procedures } from '../procedure.ts';
import { missing, noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { deleteForGood, listTrash, restoreIssue } from './trashContents.ts';
import { trashIssue } from './trashIssue.ts';

/** Returns the procedures for the open library's trash. */
export function trashProcedures(current: CurrentLibrary): Procedures<typeof trashContract> {
  return {
    'issue.trash': async ({ id }) => {
      const library = await current.get();
      return library ? trashIssue(library, id) : missing;
    },
    'trash.list': async () => {
      const library = await current.get();
      if (!library) return noLibrary;
      try {
        return { outcome: 'listed', issues: await listTrash(library) };
      } catch (error) {
        return writeFailureOf(error);
      }
    },
    'trash.restore': async ({ name }) => {
      const library = await current.get();
      return library ? restoreIssue(library, name) : missing;
    },
    'trash.delete': async ({ names }) => {
      const library = await current.get();
      return library ? deleteForGood(library, names) : noLibrary;
    },
  };
}
