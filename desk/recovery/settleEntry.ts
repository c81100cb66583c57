import { join } from 'node:path';
import { englishReason } from '../../issue/file/englishReason.ts';
import { contentHash } from '../files/contentHash.ts';
import { keepText } from '../files/history.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { issueFile, issueFolderOrWhy } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import type { OutputOf } from '../procedure.ts';
import { isOnDisk } from './isOnDisk.ts';
import type { recoveryContract } from './recoveryContract.ts';
import { entryPath, findEntry, type Journal } from './journalEntry.ts';

/**
 * Deletes a session's entry once its text is on disk: as the issue's file, otherwise as a version in its history. Never
 * rejects.
 */
export async function settleEntry(
  journal: Journal,
  library: Library,
  session: string,
): Promise<OutputOf<typeof recoveryContract, 'recovery.settle'>> {
  const found = await findEntry(journal, session);
  if (found.outcome === 'missing') return found;
  if (found.outcome === 'unreadable')
    return found.failure ?? { outcome: 'failed', why: englishReason(found.why) };
  const { entry } = found;
  const { id, text, time } = entry;
  try {
    const folder = await issueFolderOrWhy(library, id);
    if (typeof folder !== 'string') return folder;
    if (!(await isOnDisk(library, id, text))) {
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
