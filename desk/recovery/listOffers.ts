import { join } from 'node:path';
import { sweepTemporary } from '../files/temporaryFile.ts';
import { issueFile, issueFolder } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { isOnDisk } from './isOnDisk.ts';
import {
  entryPath,
  readEntry,
  sessionsIn,
  type Journal,
  type JournalEntry,
} from './journalEntry.ts';
import type { RecoveryOffer } from './recoveryContract.ts';

/**
 * Returns the library's texts that are not on disk, newest first. Entries whose text is on disk are deleted; unreadable
 * ones are left alone. Cleans up after interrupted writes. Never rejects.
 */
export async function listOffers(journal: Journal, library: Library): Promise<RecoveryOffer[]> {
  await sweepTemporary(journal.folder, journal.fileSystem);
  const sessions = await sessionsIn(journal);
  const offers = await Promise.all(
    sessions.map(async (session) => {
      const entry = await readEntry(journal, session);
      if (!entry || !(await isOf(library, entry))) return [];
      if (await isOnDisk(library, entry.id, entry.text)) {
        await journal.fileSystem.unlink(entryPath(journal, session)).catch(() => undefined);
        return [];
      }
      const { id, text, time } = entry;
      const savedTime = await timeOnDisk(library, id);
      return [{ session, id, isThere: savedTime !== null, text, time, savedTime }];
    }),
  );
  return offers.flat().toSorted((a, b) => b.time - a.time);
}

/**
 * True if an entry belongs to the library; an entry of a library that was moved belongs to the one with its issue now.
 */
async function isOf(library: Library, { library: folder, id }: JournalEntry): Promise<boolean> {
  if (folder === library.folder) return true;
  const isElsewhere = await library.fileSystem.stat(folder).catch(() => undefined);
  return !isElsewhere && (await issueFolder(library, id)) !== undefined;
}

async function timeOnDisk(library: Library, id: string): Promise<number | null> {
  const folder = await issueFolder(library, id);
  if (folder === undefined) return null;
  const stat = await library.fileSystem.stat(join(folder, issueFile)).catch(() => undefined);
  return stat ? Number(stat.mtimeMs) : null;
}
