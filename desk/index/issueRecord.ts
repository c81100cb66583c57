import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { countIssue, textContext } from '../../issue/counting/countIssue.ts';
import { pictureCredits, type PictureCredit } from '../../issue/credits.ts';
import { headerText } from '../../issue/export/headerText.ts';
import type { Reason } from '../../issue/file/reason.ts';
import { dateOf, mastheadOf, type Issue, type Sent } from '../../issue/issue.ts';
import { layoutOf, readingSpeedOf, type Publication } from '../../issue/publication.ts';
import { searchText, type SearchText } from '../../issue/search/searchText.ts';

/** What the list of issues shows of one. */
export interface IssueFacts {
  readonly title: string;
  readonly date: string;
  readonly words: number;
  readonly sent: Sent | null;
  /** Why it cannot be opened; null if it can. */
  readonly problem: Reason | null;
}

/** The pictures that an issue shows, with whose they are. */
export interface IssueCredits {
  readonly title: string;
  readonly pictures: readonly PictureCredit[];
}

/** Everything that is known of an issue without its file. */
export interface IssueRecord {
  readonly facts: IssueFacts;
  readonly credits: IssueCredits;
  /** Undefined if it cannot be read. */
  readonly text: SearchText | undefined;
}

/** Raise it whenever the same file gives another record: a test notices. Indexes of other versions are not used. */
export const recordVersion = 3;

/** Returns what is known of an issue in a publication. */
export function recordOf(issue: Issue, publication: Publication): IssueRecord {
  const counts = countIssue(issue, publication);
  const title = mastheadOf(issue)?.title ?? '';
  return {
    facts: {
      title: headerText(title),
      date: dateOf(issue),
      words: counts.words,
      sent: issue.sent ?? null,
      problem: null,
    },
    credits: { title, pictures: pictureCredits(issue, publication) },
    text: searchText(issue, publication, textContext(issue, publication, counts)),
  };
}

/** Returns the record of an issue that cannot be read. */
export function unreadRecord(id: string, problem: Reason): IssueRecord {
  return {
    facts: unreadFacts(id, problem),
    credits: { title: '', pictures: [] },
    text: undefined,
  };
}

/** Returns the facts of an issue of which only the folder's name is known. */
export function unreadFacts(id: string, problem: Reason | null): IssueFacts {
  const date = id.slice(0, 10);
  return { title: id, date: isIsoDate(date) ? date : '', words: 0, sent: null, problem };
}

/** Returns what records take from the publication: one made with another value is out of date. */
export function recordContext(publication: Publication): string {
  return JSON.stringify([layoutOf(publication), readingSpeedOf(publication)]);
}
