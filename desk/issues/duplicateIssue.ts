import { newBlockId } from '../../issue/file/blockId.ts';
import { withCopyTitle } from '../../issue/rollover/copyTitle.ts';
import { copyAssets } from '../assets/copyAssets.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { keepNewIssue, type CreatedIssue } from '../library/addIssue.ts';
import { copyFolderName } from '../library/folderName.ts';
import type { Library } from '../library/library.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import { newerVersion, readIssue } from '../library/readIssue.ts';

/**
 * Copies an issue and its pictures; the title and the folder's name mark it as a copy. History, exports and the mark as
 * sent are not copied, nor where its drafts lie.
 */
export async function duplicateIssue(
  library: Library,
  id: string,
): Promise<CreatedIssue | { readonly outcome: 'missing' }> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  if (read.newer !== undefined) return newerVersion(read.newer);
  try {
    const publication = await publicationToUse(library);
    const { language } = publication;
    const taken = (await library.known.listWhole(publication)).map(({ title }) => title);
    const copy = { ...withCopyTitle(read.issue, language, taken), id: newBlockId() };
    const fill = async (folder: string) => {
      await copyAssets(library, read.folder, folder);
      return copy;
    };
    return await keepNewIssue(library, copy, fill, copyFolderName(id, language));
  } catch (error) {
    return writeFailureOf(error);
  }
}
