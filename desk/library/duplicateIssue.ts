import { copyAssets } from '../assets/copyAssets.ts';
import { newBlockId } from '../../issue/file/blockId.ts';
import { keepNewIssue, type CreatedIssue } from './addIssue.ts';
import type { Library } from './library.ts';
import { newerVersion, readIssue } from './readIssue.ts';

/** Copies an issue and its pictures; history, exports and the mark as sent stay with the first. */
export async function duplicateIssue(
  library: Library,
  id: string,
): Promise<CreatedIssue | { readonly outcome: 'missing' }> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  if (read.newer !== undefined) return newerVersion(read.newer);
  return keepNewIssue(library, { ...read.issue, id: newBlockId() }, (folder) =>
    copyAssets(library, read.folder, folder),
  );
}
