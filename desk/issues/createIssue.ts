import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { newBlockId } from '../../issue/file/blockId.ts';
import type { Issue } from '../../issue/issue.ts';
import { nextIssue } from '../../issue/rollover/nextIssue.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { IssueSummary } from '../library/libraryContract.ts';
import { keepNewIssue, type CreatedIssue } from '../library/addIssue.ts';
import type { Library } from '../library/library.ts';
import { listIssues } from '../library/listIssues.ts';
import { readPublication } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';

/** Makes next week's issue from the issue `from`; without it from the newest that can be read, else from nothing. */
export async function createIssue(
  library: Library,
  from?: string,
): Promise<CreatedIssue | { readonly outcome: 'missing' }> {
  const { publication } = await readPublication(library);
  let previous: Issue | undefined;
  if (from === undefined) {
    const issues = await listIssues(library, publication).catch(writeFailureOf);
    if ('outcome' in issues) return issues;
    const newest = newestOf(issues);
    const read = newest && (await readIssue(library, newest.id));
    if (read?.outcome === 'read') previous = read.issue;
  } else {
    const read = await readIssue(library, from);
    if (read.outcome !== 'read') return read;
    previous = read.issue;
  }
  return keepNewIssue(
    library,
    nextIssue(previous, publication, { newId: newBlockId, today: today() }),
  );
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
