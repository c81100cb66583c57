import { copyAssets } from '../assets/copyAssets.ts';
import type { Procedures } from '../procedure.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { replaceFile } from '../files/saveFile.ts';
import { undefinedIfMissing } from '../files/fileErrors.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { addIssue } from '../library/addIssue.ts';
import { noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import { issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Shell } from '../shell.ts';
import { entryPath, type Journal } from './journalEntry.ts';
import { listOffers } from './listOffers.ts';
import { noteText } from './noteText.ts';
import type { recoveryContract } from './recoveryContract.ts';
import { settleEntry } from './settleEntry.ts';

/** Returns the procedures for texts that are not on disk. */
export function recoveryProcedures(
  shell: Shell,
  journal: Journal,
  current: CurrentLibrary,
  fileSystem: FileSystem,
): Procedures<typeof recoveryContract> {
  return {
    'recovery.note': current.within(
      noLibrary,
      (library, { session, time = Date.now(), ...typed }) =>
        noteText(journal, library, session, { ...typed, time }),
    ),
    'recovery.list': current.within({ offers: [] }, async (library) => ({
      offers: await listOffers(journal, library),
    })),
    'recovery.settle': current.within(noLibrary, (library, { session }) =>
      settleEntry(journal, library, session),
    ),
    'recovery.discard': ({ session }) =>
      journal.fileSystem
        .unlink(entryPath(journal, session))
        .catch(undefinedIfMissing)
        .then(() => ({ outcome: 'discarded' }) as const, writeFailureOf),
    'recovery.saveAsNew': current.within(noLibrary, async (library, { id, text }) => {
      const from = await issueFolderOrMissing(library, id);
      if (typeof from !== 'string' && from.outcome !== 'missing') return from;
      return addIssue(library, text, async (folder) => {
        if (typeof from === 'string') await copyAssets(library, from, folder);
      });
    }),
    'recovery.saveCopy': async ({ id, text }) => {
      if (!shell.chooseFile) return { outcome: 'unsupported' };
      const path = await shell.chooseFile(`${id}.json`);
      if (path === undefined) return { outcome: 'cancelled' };
      const saved = await replaceFile(path, new TextEncoder().encode(text), fileSystem);
      return saved.outcome === 'saved' ? { outcome: 'saved' } : saved;
    },
  };
}
