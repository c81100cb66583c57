import { copyAssets } from '../assets/copyAssets.ts';
import { noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import type { recoveryContract } from './recoveryContract.ts';
import type { Procedures } from '../procedure.ts';
import { replaceFile } from '../files/saveFile.ts';
import { undefinedIfMissing, writeFailureOf } from '../files/writeFailure.ts';
import { addIssue } from '../library/addIssue.ts';
import { issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Shell } from '../shell.ts';
import { entryPath, type Journal } from './journalEntry.ts';
import { listOffers } from './listOffers.ts';
import { noteText } from './noteText.ts';
import { settleEntry } from './settleEntry.ts';

/** Returns the procedures for texts that are not on disk. */
export function recoveryProcedures(
  shell: Shell,
  journal: Journal,
  current: CurrentLibrary,
  fileSystem: FileSystem,
): Procedures<typeof recoveryContract> {
  return {
    'recovery.note': async ({ session, time = Date.now(), ...typed }) => {
      const library = await current.get();
      return library ? noteText(journal, library, session, { ...typed, time }) : noLibrary;
    },
    'recovery.list': async () => {
      const library = await current.get();
      return { offers: library ? await listOffers(journal, library) : [] };
    },
    'recovery.settle': async ({ session }) => {
      const library = await current.get();
      return library ? settleEntry(journal, library, session) : noLibrary;
    },
    'recovery.discard': ({ session }) =>
      journal.fileSystem
        .unlink(entryPath(journal, session))
        .catch(undefinedIfMissing)
        .then(() => ({ outcome: 'discarded' }) as const, writeFailureOf),
    'recovery.saveAsNew': async ({ id, text }) => {
      const library = await current.get();
      if (!library) return noLibrary;
      const from = await issueFolderOrMissing(library, id);
      if (typeof from !== 'string' && from.outcome !== 'missing') return from;
      return addIssue(library, text, async (folder) => {
        if (typeof from === 'string') await copyAssets(library, from, folder);
      });
    },
    'recovery.saveCopy': async ({ id, text }) => {
      if (!shell.chooseFile) return { outcome: 'unsupported' };
      const path = await shell.chooseFile(`${id}.json`);
      if (path === undefined) return { outcome: 'cancelled' };
      const saved = await replaceFile(path, new TextEncoder().encode(text), fileSystem);
      return saved.outcome === 'saved' ? { outcome: 'saved' } : saved;
    },
  };
}
