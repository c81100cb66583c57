import { replaceFile } from '../files/saveFile.ts';
import { removeMade } from '../files/fileSystem.ts';
import { makeFolder } from '../files/syncFolder.ts';
import { inTurn } from '../files/turns.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { Library } from '../library/library.ts';
import type { OutputOf } from '../procedure.ts';
import { entryPath, entryText, type Journal, type JournalEntry } from './journalEntry.ts';
import { isOnDisk } from './isOnDisk.ts';
import type { recoveryContract } from './recoveryContract.ts';

/**
 * Replaces a session's entry with the current text; or deletes it if the file has exactly that text. `kept`
 * survives a power cut. Never rejects.
 */
export function noteText(
  journal: Journal,
  library: Library,
  session: string,
  typed: Omit<JournalEntry, 'library'>,
): Promise<OutputOf<typeof recoveryContract, 'recovery.note'>> {
  const path = entryPath(journal, session);
  const { fileSystem } = journal;
  return inTurn<OutputOf<typeof recoveryContract, 'recovery.note'>>(`note ${path}`, async () => {
    if (await isOnDisk(library, typed.id, typed.text)) {
      await fileSystem.unlink(path).catch(() => undefined);
      return { outcome: 'on-disk' };
    }
    const made = await makeFolder(journal.folder, fileSystem);
    const entry = entryText({ library: library.folder, ...typed });
    const saved = await replaceFile(path, new TextEncoder().encode(entry), fileSystem);
    if (saved.outcome === 'saved') return { outcome: 'kept' };
    await removeMade(made, journal.folder, fileSystem);
    return saved;
  }).catch(writeFailureOf);
}
