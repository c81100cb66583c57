import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { newBlockId } from '../../issue/file/blockId.ts';
import { nextIssue } from '../../issue/rollover/nextIssue.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { keepNewIssue, type CreatedIssue } from '../library/addIssue.ts';
import type { Library } from '../library/library.ts';
import { listIssues } from '../library/listIssues.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import type { IssueSummary } from '../library/libraryContract.ts';

/** Makes next week's issue from the issue `from`; without it from the newest that can be read, else from nothing. */
export async function createIssue(
  library: Library,
  from?: string,
): Promise<CreatedIssue | { readonly outcome: 'missing' }> {
  try {
    const publication = await publicationToUse(library);
    const id = from ?? newestOf(await listIssues(library, publication))?.id;
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

/** The newest that can be read; one without a date only where none has a date. */
function newestOf(issues: readonly IssueSummary[]): IssueSummary | undefined {
  const readable = issues.filter(({ problem }) => problem === null);
  return readable.find(({ date }) => isIsoDate(date)) ?? readable[0];
}

/** The day on the author's own calendar. */
function today(): string {
  const now = new Date();
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
