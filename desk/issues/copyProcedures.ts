import { join } from 'node:path';
import { addMissingAssets } from '../assets/copyAssets.ts';
import type { ConflictCopy, copiesContract } from '../library/copiesContract.ts';
import type { Procedures } from '../procedure.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import { readText } from '../files/readText.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { issueFile, issueFolder, isPlainName } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { trashIssue, trashIssueFile } from '../trash/trashIssue.ts';
import { copierOf } from '../library/conflictCopyName.ts';

/** What the renderer can ask about the copies that sync programs make. */
export function copyProcedures(current: CurrentLibrary): Procedures<typeof copiesContract> {
  return {
    'copy.open': async (copy) => {
      const library = await current.get();
      const place = library && (await placeOf(library, copy));
      if (!library || place === undefined) return missing;
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
    },
    'copy.trash': async (copy) => {
      const library = await current.get();
      const place = library && (await placeOf(library, copy));
      if (!library || place === undefined) return missing;
      const trashed = await (copy.kind === 'folder'
        ? trashIssue(library, copy.name)
        : trashIssueFile(library, place));
      return trashed.outcome === 'trashed' ? { outcome: 'done' } : trashed;
    },
  };
}

/** Where the copy is: undefined for whatever is none, so that a page can name nothing else. */
async function placeOf(library: Library, { kind, name, of }: ConflictCopy) {
  const original = await issueFolder(library, of);
  if (original === undefined || !isPlainName(name)) return undefined;
  if (kind === 'folder')
    return copierOf(name, of) === undefined ? undefined : issueFolder(library, name);
  const path = join(original, name);
  const stat = await library.fileSystem.stat(path).catch(() => undefined);
  return copierOf(name, issueFile) !== undefined && stat?.isFile() === true ? path : undefined;
}
