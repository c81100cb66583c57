import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { newBlockId } from '../../issue/file/blockId.ts';
import { nextIssue } from '../../issue/rollover/nextIssue.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { keepNewIssue, type CreatedIssue } from '../library/addIssue.ts';
import type { Library } from '../library/library.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import { readIssue, newerVersion } from '../library/readIssue.ts';
import type { IssueSummary } from '../library/libraryContract.ts';
import { copyAssets } from '../assets/copyAssets.ts';
import { withCopyTitle } from '../../issue/rollover/copyTitle.ts';
import { copyFolderName } from '../library/folderName.ts';

/** Creates next week's issue from the issue `from`; by default from the newest readable one, otherwise from scratch. */
export async function createIssue(
  library: Library,
  from?: string,
): Promise<CreatedIssue | { readonly outcome: 'missing' }> {
  try {
    const publication = await publicationToUse(library);
    const id = from ?? newestOf(await library.known.listWhole(publication))?.id;
    const read = id === undefined ? undefined : await readIssue(library, id);
    if (read && read.outcome !== 'read') return read;
    return await keepNewIssue(
      library,
      nextIssue(read?.issue, publication, { newId: newBlockId, today: today() }),
    );
  } catch (error) {
    return writeFailureOf(error);
  }
}

/** Returns the newest readable issue; one without a date only if none has a date. */
function newestOf(issues: readonly IssueSummary[]): IssueSummary | undefined {
  const readable = issues.filter(({ problem }) => problem === null);
  return readable.find(({ date }) => isIsoDate(date)) ?? readable[0];
}

/** Returns today in the user's time zone. */
function today(): string {
  const now = new Date();
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

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
