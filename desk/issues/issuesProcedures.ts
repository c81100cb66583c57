import { join } from 'node:path';
import type { Procedures } from '../procedure.ts';
import { type Journal, moveEntries } from '../recovery/journalEntry.ts';
import type { Shell } from '../shell.ts';
import { issueFile, issueFolder } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { missing, noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import { addIssue } from '../library/addIssue.ts';
import { openIssue } from '../library/readIssue.ts';
import { createIssue } from './createIssue.ts';
import { duplicateIssue } from './duplicateIssue.ts';
import type { issuesContract } from './issuesContract.ts';
import { markSent } from './markSent.ts';
import { redateFolder, renameIssue, type RenamedIssue } from './renameIssue.ts';
import { saveIssue } from './saveIssue.ts';

/** Returns the procedures for one issue of the open library. */
export function issuesProcedures(
  { showIssue }: Pick<Shell, 'showIssue'>,
  journal: Journal,
  current: CurrentLibrary,
): Procedures<typeof issuesContract> {
  /** Moves the entries of an issue's journal along when its folder gets another name. */
  async function moved<R extends RenamedIssue>(library: Library, id: string, renamed: R) {
    if (renamed.outcome === 'renamed') await moveEntries(journal, library, id, renamed.id);
    return renamed;
  }

  return {
    'issue.create': current.within(noLibrary, (library, { from }) => createIssue(library, from)),
    'issue.add': current.within(noLibrary, (library, { text }) => addIssue(library, text)),
    'issue.open': current.within(missing, (library, { id }) => openIssue(library, id)),
    'issue.showing': async ({ page, id, isEdited }) => {
      const library = await current.get();
      const folder = library && id !== null ? await issueFolder(library, id) : undefined;
      showIssue?.(page, folder && join(folder, issueFile), isEdited);
      return { outcome: 'done' };
    },
    'issue.save': current.within(noLibrary, (library, { id, text, revision }) =>
      saveIssue(library, id, text, revision),
    ),
    'issue.rename': current.within(missing, async (library, { id, title }) =>
      moved(library, id, await renameIssue(library, id, title)),
    ),
    'issue.redateFolder': current.within(missing, async (library, { id, date }) =>
      moved(library, id, await redateFolder(library, id, date)),
    ),
    'issue.duplicate': current.within(missing, (library, { id }) => duplicateIssue(library, id)),
    'issue.markSent': current.within(missing, (library, { id, sent }) =>
      markSent(library, id, sent),
    ),
  };
}
