import { join } from 'node:path';
import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { countIssue } from '../../issue/counting/countIssue.ts';
import { dateOf, mastheadOf } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { copierOf } from '../copies/conflictCopyName.ts';
import type { IssueSummary } from '../contract.ts';
import { issueFile, isPlainName } from './issueFolder.ts';
import type { Library } from './library.ts';
import { readIssue } from './readIssue.ts';

const atOnce = 8;

/**
 * Every folder with an issue file, newest first; one that cannot be opened is listed by its folder's name with the
 * reason. What did not change since the last listing is not read again.
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
  const path = join(library.folder, id, issueFile);
  const stat = await library.fileSystem.stat(path).catch(() => undefined);
  if (!stat) return undefined;
  const stamp = `${String(stat.mtimeNs)} ${String(stat.size)} ${publication.language} ${publication.name}`;
  const known = library.summaries.get(id);
  if (known?.stamp === stamp) return known.summary;
  const summary = await readSummary(library, id, publication);
  library.summaries.set(id, { stamp, summary });
  return summary;
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
      title: mastheadOf(issue)?.title ?? '',
      date: dateOf(issue),
      words,
      sent: issue.sent ?? null,
      problem: null,
    };
  }
  const date = isIsoDate(id.slice(0, 10)) ? id.slice(0, 10) : '';
  return {
    id,
    title: id,
    date,
    words: 0,
    sent: null,
    problem: read.outcome === 'invalid' ? read.why : { reason: 'missing' },
  };
}

function newestFirst(a: IssueSummary, b: IssueSummary): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  // A sync program's copy comes after what it is a copy of: the newest issue is none.
  if (copierOf(a.id, b.id)) return 1;
  if (copierOf(b.id, a.id)) return -1;
  return a.id < b.id ? 1 : -1;
}
