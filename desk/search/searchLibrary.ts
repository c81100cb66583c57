import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import type { EarlierLinks } from '../../issue/check/checkIssue.ts';
import { readQuery } from '../../issue/search/readQuery.ts';
import { searchIssue, type Place } from '../../issue/search/searchIssue.ts';
import { searchText, type SearchText } from '../../issue/search/searchText.ts';
import type { Publication } from '../../issue/publication.ts';
import type { IssueSummary } from '../library/libraryContract.ts';
import { type FoundPlace, mostFoundIssues, type searchContract } from './searchContract.ts';
import type { OutputOf } from '../procedure.ts';
import type { Library } from '../library/library.ts';
import { listIssues, stampOf } from '../library/listIssues.ts';
import { readPublication } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';

/** Maximum places per issue: the issue's own search finds the rest. */
const mostPlaces = 6;

/**
 * Returns issues that contain all terms of the query, newest first, then those with a typing error in one. Rejects if
 * the library's folder is gone.
 */
export async function findInLibrary(
  library: Library,
  query: string,
): Promise<OutputOf<typeof searchContract, 'search.find'>> {
  const terms = readQuery(query);
  if (terms.length === 0) return { issues: [], more: 0, unread: 0 };
  const { texts, unread } = await searchTexts(library);
  const found = texts.flatMap(({ summary: { id, title, date }, text }) => {
    const places = searchIssue(text, terms);
    if (!places) return [];
    const shown = places.slice(0, mostPlaces).map(shownPlace);
    const isNear = places[0]?.isNear === true;
    const issue = { id, title, date, places: shown, more: places.length - shown.length };
    return [{ issue, isNear }];
  });
  const issues = found
    .toSorted((one, other) => Number(one.isNear) - Number(other.isNear))
    .slice(0, mostFoundIssues)
    .map(({ issue }) => issue);
  return { issues, more: found.length - issues.length, unread };
}

/** Returns a place as sent to the page. */
function shownPlace({ blockId, type, heading, text, marks, words }: Place): FoundPlace {
  return { blockId, type, heading, text, marks: marks.map(([from, to]) => [from, to]), words };
}

/** For each page, returns the last issue before that one that links to it. Rejects if the library's folder is gone. */
export async function earlierLinks(
  library: Library,
  id: string,
  pages: readonly string[],
): Promise<EarlierLinks> {
  const { texts } = await searchTexts(library);
  const own = texts.find(({ summary }) => summary.id === id)?.summary.date ?? '';
  const earlier = texts.filter(({ summary: { date } }) => isIsoDate(date) && date < own);
  return Object.fromEntries(
    pages.flatMap((page) => {
      const last = earlier.find(({ text }) => text.parts.some((part) => part.pages.includes(page)));
      return last ? [[page, { title: last.summary.title, date: last.summary.date }] as const] : [];
    }),
  );
}

interface Searched {
  readonly summary: IssueSummary;
  readonly text: SearchText;
}

/** Returns every readable issue, newest first, and the number of unreadable ones. */
async function searchTexts(library: Library) {
  const { publication } = await readPublication(library);
  const summaries = await listIssues(library, publication);
  const texts: Searched[] = [];
  for (const summary of summaries) {
    const text = await searchTextOf(library, summary.id, publication);
    if (text) texts.push({ summary, text });
  }
  return { texts, unread: summaries.length - texts.length };
}

/** Rebuilt only if the file has changed. */
async function searchTextOf(
  library: Library,
  id: string,
  publication: Publication,
): Promise<SearchText | undefined> {
  const stamp = await stampOf(library, id, publication).catch(() => undefined);
  const known = library.searchTexts.get(id);
  if (known && known.stamp === stamp) return known.text;
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return undefined;
  const text = searchText(read.issue, publication);
  if (stamp !== undefined) library.searchTexts.set(id, { stamp, text });
  return text;
}
