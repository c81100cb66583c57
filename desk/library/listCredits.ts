import { pictureCredits, type PictureCredit } from '../../issue/credits.ts';
import { dateOf, mastheadOf } from '../../issue/issue.ts';
import type { Library } from './library.ts';
import { listIssues } from './listIssues.ts';
import { publicationToUse } from './publicationFile.ts';
import { readIssue } from './readIssue.ts';

/** A picture in one place: the issue that shows it, and whose it is. */
export interface LedgerEntry extends PictureCredit {
  readonly issue: string;
  readonly title: string;
  readonly date: string;
}

/** Returns every picture of a library's issues, the newest issue first. Issues that cannot be read are left out. */
export async function listCredits(library: Library): Promise<LedgerEntry[]> {
  const publication = await publicationToUse(library);
  const issues = await listIssues(library, publication);
  const entries: LedgerEntry[] = [];
  for (const { id } of issues) {
    const read = await readIssue(library, id);
    if (read.outcome !== 'read') continue;
    const { issue } = read;
    const about = { issue: id, title: mastheadOf(issue)?.title ?? '', date: dateOf(issue) };
    entries.push(...pictureCredits(issue, publication).map((each) => ({ ...about, ...each })));
  }
  return entries;
}
