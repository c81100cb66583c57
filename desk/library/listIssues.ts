import { join } from 'node:path';
import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { countIssue } from '../../issue/counting/countIssue.ts';
import { headerText } from '../../issue/export/headerText.ts';
import { dateOf, mastheadOf } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import type { Reason } from '../../issue/file/reason.ts';
import { copierOf } from './conflictCopyName.ts';
import { messageOf, undefinedIfMissing } from '../files/writeFailure.ts';
import type { IssueSummary } from './libraryContract.ts';
import { issueFile, isPlainName } from './issueFolder.ts';
import type { Library } from './library.ts';
import { readIssue } from './readIssue.ts';

const atOnce = 8;

/**
 * Returns every folder with an issue file: issues without a date first, then newest first; one that cannot be opened is
 * listed by its folder's name with the reason. Unchanged issues are not read again.
 */
export async function listIssues(
  library: Library,
  publication: Publication,
): Promise<IssueSummary[]> {
  const entries = await library.fileSystem.list(library.folder);
  const ids = entries
    .filter((entry) => entry.isDirectory() && isPlainName(entry.name))
    .map(({ name }) => name);
  const found: IssueSummary[] = [];
  for (let first = 0; first < ids.length; first += atOnce) {
    const some = ids.slice(first, first + atOnce).map((id) => summaryOf(library, id, publication));
    for (const summary of await Promise.all(some)) if (summary) found.push(summary);
  }
  return found.sort(newestFirst);
}

async function summaryOf(
  library: Library,
  id: string,
  publication: Publication,
): Promise<IssueSummary | undefined> {
  let stamp;
  try {
    stamp = await stampOf(library, id, publication);
  } catch (error) {
    return unread(id, { reason: 'unreadable', cause: messageOf(error) });
  }
  if (stamp === undefined) return undefined;
  const known = library.summaries.get(id);
  if (known?.stamp === stamp) return known.summary;
  const summary = await readSummary(library, id, publication);
  library.summaries.set(id, { stamp, summary });
  return summary;
}

/**
 * Returns a cache key for an issue: time and size of its file, and what it takes from the publication. Undefined if
 * there is no file; rejects if the disk fails.
 */
export async function stampOf(
  { folder, fileSystem }: Library,
  id: string,
  { language, name }: Publication,
): Promise<string | undefined> {
  const stat = await fileSystem.stat(join(folder, id, issueFile)).catch(undefinedIfMissing);
  return stat && `${String(stat.mtimeNs)} ${String(stat.size)} ${language} ${name}`;
}

async function readSummary(
  library: Library,
  id: string,
  publication: Publication,
): Promise<IssueSummary> {
  const read = await readIssue(library, id);
  if (read.outcome === 'read') {
    const { issue } = read;
    const { words } = countIssue(issue, publication);
    return {
      id,
      title: headerText(mastheadOf(issue)?.title ?? ''),
      date: dateOf(issue),
      words,
      sent: issue.sent ?? null,
      problem: null,
    };
  }
  return unread(id, read.outcome === 'invalid' ? read.why : { reason: 'missing' });
}

/** An issue of which only the folder's name is known. */
function unread(id: string, problem: Reason): IssueSummary {
  const date = isIsoDate(id.slice(0, 10)) ? id.slice(0, 10) : '';
  return { id, title: id, date, words: 0, sent: null, problem };
}

/** Issues without a date are drafts to be dated, and come first; damaged ones, whose date is unknown, come last. */
function newestFirst(a: IssueSummary, b: IssueSummary): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (rankA === ranks.dated && a.date !== b.date) return a.date < b.date ? 1 : -1;
  // A conflict copy comes after its original, so that it is never the newest issue.
  if (copierOf(a.id, b.id)) return 1;
  if (copierOf(b.id, a.id)) return -1;
  return a.id < b.id === (rankA === ranks.dated) ? 1 : -1;
}

const ranks = { undated: 0, dated: 1, unknown: 2 } as const;

function rankOf({ date, problem }: IssueSummary): number {
  if (isIsoDate(date)) return ranks.dated;
  return problem === null ? ranks.undated : ranks.unknown;
}
