import { join } from 'node:path';
import type { WriteFailure } from '../contract.ts';
import { contentHash } from '../files/contentHash.ts';
import { keepText } from '../files/history.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { issueFile, issueFolder } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { isOnDisk } from './isOnDisk.ts';
import { entryPath, readEntry, type Journal } from './journalEntry.ts';

export type SettledEntry =
  { readonly outcome: 'settled' } | { readonly outcome: 'missing' } | WriteFailure;

/**
 * Forgets a session's entry once its text is on disk: as the issue's file, else as a version in its history. Where the
 * issue is gone there is no such place, and the entry is forgotten at once. Never rejects.
 */
export async function settleEntry(
  journal: Journal,
  library: Library,
  session: string,
): Promise<SettledEntry> {
  const entry = await readEntry(journal, session);
  if (!entry) return { outcome: 'missing' };
  const { id, text, time } = entry;
  try {
    const folder = await issueFolder(library, id);
    if (folder !== undefined && !(await isOnDisk(library, id, text))) {
      const bytes = new TextEncoder().encode(text);
      const version = { bytes, hash: contentHash(bytes), time };
      await keepText(join(folder, issueFile), version, library.fileSystem);
    }
    await journal.fileSystem.unlink(entryPath(journal, session));
    return { outcome: 'settled' };
  } catch (error) {
    return writeFailureOf(error);
  }
}
