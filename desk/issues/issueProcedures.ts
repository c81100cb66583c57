import { join } from 'node:path';
import type { issueContract } from './issueContract.ts';
import type { Procedures } from '../procedure.ts';
import { missing, noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import { addIssue } from '../library/addIssue.ts';
import { createIssue } from './createIssue.ts';
import { duplicateIssue } from './duplicateIssue.ts';
import { markSent } from './markSent.ts';
import { issueFile, issueFolder } from '../library/issueFolder.ts';
import { openIssue } from '../library/readIssue.ts';
import { redateFolder, renameIssue } from './renameIssue.ts';
import { saveIssue } from './saveIssue.ts';
import type { Shell } from '../shell.ts';
import type { Journal } from '../recovery/journalEntry.ts';
import { moveEntries } from '../recovery/moveEntries.ts';

/** Returns the procedures for one issue of the open library. */
export function issueProcedures(
  { showIssue }: Pick<Shell, 'showIssue'>,
  journal: Journal,
  current: CurrentLibrary,
): Procedures<typeof issueContract> {
  return {
    'issue.create': async ({ from }) => {
      const library = await current.get();
      return library ? createIssue(library, from) : noLibrary;
    },
    'issue.add': async ({ text }) => {
      const library = await current.get();
      return library ? addIssue(library, text) : noLibrary;
    },
    'issue.open': async ({ id }) => {
      const library = await current.get();
      return library ? openIssue(library, id) : missing;
    },
    'issue.showing': async ({ page, id, isEdited }) => {
      const library = await current.get();
      const folder = library && id !== null ? await issueFolder(library, id) : undefined;
      showIssue?.(page, folder && join(folder, issueFile), isEdited);
      return { outcome: 'done' };
    },
    'issue.save': async ({ id, text, revision }) => {
      const library = await current.get();
      return library ? saveIssue(library, id, text, revision) : noLibrary;
    },
    'issue.rename': async ({ id, title }) => {
      const library = await current.get();
      if (!library) return missing;
      const renamed = await renameIssue(library, id, title);
      if (renamed.outcome === 'renamed') await moveEntries(journal, library, id, renamed.id);
      return renamed;
    },
    'issue.redateFolder': async ({ id, date }) => {
      const library = await current.get();
      if (!library) return missing;
      const renamed = await redateFolder(library, id, date);
      if (renamed.outcome === 'renamed') await moveEntries(journal, library, id, renamed.id);
      return renamed;
    },
    'issue.duplicate': async ({ id }) => {
      const library = await current.get();
      return library ? duplicateIssue(library, id) : missing;
    },
    'issue.markSent': async ({ id, sent }) => {
      const library = await current.get();
      return library ? markSent(library, id, sent) : missing;
    },
  };
}
