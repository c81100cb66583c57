import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { newBlockId } from '../../issue/file/blockId.ts';
import { nextIssue } from '../../issue/rollover/nextIssue.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { keepNewIssue, type CreatedIssue } from '../library/addIssue.ts';
import type { Library } from '../library/library.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import type { IssueSummary } from '../library/libraryContract.ts';

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
