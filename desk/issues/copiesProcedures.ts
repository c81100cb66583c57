import { join } from 'node:path';
import { addMissingAssets } from '../assets/copyAssets.ts';
import { copierOf } from '../library/conflictCopyName.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import type { ConflictCopy, copiesContract } from '../library/copiesContract.ts';
import { issueFile, issueFolderOrMissing, isPlainName } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import type { Procedures } from '../procedure.ts';
import { readText } from '../files/readText.ts';
import { undefinedIfMissing } from '../files/fileErrors.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import { trashIssue, trashIssueFile } from '../trash/trashIssue.ts';

/** Returns the procedures for conflict copies made by sync programs. */
export function copiesProcedures(current: CurrentLibrary): Procedures<typeof copiesContract> {
  return {
    'copy.open': current.within(missing, async (library, copy) => {
      const place = await placeOf(library, copy);
      if (typeof place !== 'string') return place;
      const file = copy.kind === 'file' ? place : join(place, issueFile);
      const found = await readText(file, library.fileSystem);
      if (found.outcome === 'missing') return missing;
      if (found.outcome === 'unreadable') return { outcome: 'invalid', why: found.why };
      try {
        if (copy.kind === 'folder')
          await addMissingAssets(library, place, join(library.folder, copy.of));
      } catch (error) {
        return writeFailureOf(error);
      }
      return { outcome: 'opened', text: found.text };
    }),
    'copy.trash': current.within(missing, async (library, copy) => {
      const place = await placeOf(library, copy);
      if (typeof place !== 'string') return place;
      const trashed = await (copy.kind === 'folder'
        ? trashIssue(library, copy.name)
        : trashIssueFile(library, place));
      return trashed.outcome === 'trashed' ? { outcome: 'done' } : trashed;
    }),
  };
}

/**
 * Returns the path of the copy, or `missing` if there is none, so that a page cannot name any other file. Never
 * rejects.
 */
async function placeOf(
  library: Library,
  { kind, name, of }: ConflictCopy,
): Promise<string | typeof missing | WriteFailure> {
  const original = await issueFolderOrMissing(library, of);
  if (typeof original !== 'string') return original;
  if (!isPlainName(name)) return missing;
  if (kind === 'folder')
    return copierOf(name, of) === undefined ? missing : issueFolderOrMissing(library, name);
  if (copierOf(name, issueFile) === undefined) return missing;
  const path = join(original, name);
  try {
    const stat = await library.fileSystem.stat(path).catch(undefinedIfMissing);
    return stat?.isFile() === true ? path : missing;
  } catch (error) {
    return writeFailureOf(error);
  }
}
