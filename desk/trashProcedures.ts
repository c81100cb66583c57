import type { Desk, WriteFailure } from './contract.ts';
import type { CurrentLibrary } from './currentLibrary.ts';
import { writeFailureOf } from './files/writeFailure.ts';
import { deleteForGood, listTrash, restoreIssue } from './library/trashContents.ts';
import { trashIssue } from './library/trashIssue.ts';

const missing = { outcome: 'missing' } as const;
const noLibrary: WriteFailure = { outcome: 'folder-gone', why: 'No library is open.' };

/** What the renderer can ask about the trash of the open library. */
export function trashProcedures(
  current: CurrentLibrary,
): Pick<Desk, Extract<keyof Desk, `trash.${string}`> | 'issue.trash'> {
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
