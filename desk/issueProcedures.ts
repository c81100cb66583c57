import { sentSchema } from '../issue/sent.ts';
import { addAsset } from './assets/addAsset.ts';
import { inspectAssets } from './assets/inspectAssets.ts';
import type { Desk, WriteFailure } from './contract.ts';
import type { CurrentLibrary } from './currentLibrary.ts';
import { isMissing, writeFailureOf } from './files/writeFailure.ts';
import { exportFolder } from './export/exportFolder.ts';
import { addIssue } from './library/addIssue.ts';
import { createIssue } from './library/createIssue.ts';
import { duplicateIssue } from './library/duplicateIssue.ts';
import { issueFolderOrMissing } from './library/issueFolder.ts';
import { markSent } from './library/markSent.ts';
import { openIssue } from './library/readIssue.ts';
import { renameIssue } from './library/renameIssue.ts';
import { saveIssue } from './library/saveIssue.ts';
import type { Shell } from './shell.ts';
import type { Journal } from './recovery/journalEntry.ts';
import { moveEntries } from './recovery/moveEntries.ts';

type IssueProcedure = Exclude<
  Extract<keyof Desk, `issue.${string}` | `asset.${string}`>,
  'issue.trash' | 'issue.printPage' | 'issue.savePdf'
>;

const missing = { outcome: 'missing' } as const;
const noLibrary: WriteFailure = { outcome: 'folder-gone', why: 'No library is open.' };

/** What the renderer can ask about one issue of the open library. */
export function issueProcedures(
  shell: Shell,
  journal: Journal,
  current: CurrentLibrary,
): Pick<Desk, IssueProcedure> {
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
    'issue.duplicate': async ({ id }) => {
      const library = await current.get();
      return library ? duplicateIssue(library, id) : missing;
    },
    'issue.markSent': async ({ id, sent }) => {
      const library = await current.get();
      return library ? markSent(library, id, sentSchema.nullable().parse(sent)) : missing;
    },
    'asset.add': async ({ id, bytes }) => {
      const library = await current.get();
      return library ? addAsset(library, id, Buffer.from(bytes, 'base64')) : missing;
    },
    'asset.inspect': async ({ id, assets }) => {
      const library = await current.get();
      const files = library && (await inspectAssets(library, id, assets));
      return files ? { outcome: 'inspected', files } : missing;
    },
    'issue.export': async (order) => {
      const library = await current.get();
      if (!library) return missing;
      // The mail tools are not needed before the first export.
      const { exportSavedIssue } = await import('./export/exportSavedIssue.ts');
      return exportSavedIssue(library, order);
    },
    'issue.reveal': async ({ id, target }) => {
      if (!shell.reveal) return { outcome: 'unsupported' };
      const library = await current.get();
      if (!library) return missing;
      const folder = await issueFolderOrMissing(library, id);
      if (typeof folder !== 'string') return folder;
      const shown = target === undefined ? folder : exportFolder(folder, target);
      try {
        // The system follows links: what is shown must not lie behind one.
        if (!(await library.fileSystem.stat(shown)).isDirectory()) return missing;
      } catch (error) {
        return isMissing(error) ? missing : writeFailureOf(error);
      }
      await shell.reveal(shown);
      return { outcome: 'done' };
    },
  };
}
