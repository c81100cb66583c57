import { readSearch } from '../../issue/search/readSearch.ts';
import type { Place } from '../../issue/search/searchIssue.ts';
import type { IndexMatch } from '../index/issueIndex.ts';
import type { Library } from '../library/library.ts';
import { readPublication } from '../library/publicationFile.ts';
import type { OutputOf } from '../procedure.ts';
import type { FoundPlace, searchContract } from './searchContract.ts';
import { mostFoundIssues } from './searchLimits.ts';

/** Maximum places per issue: the issue's own search finds the rest. */
const mostPlaces = 6;

interface Extent {
  /** Maximum number of issues returned. */
  readonly most?: number;
  /** True to wait until every issue has been read; otherwise `reading` tells how many are left out. */
  readonly isWhole?: boolean;
}

/**
 * Returns issues that contain all terms of the query, newest first, then those with only a similar word for one. Rejects
 * if the library's folder is gone.
 */
export async function findInLibrary(
  library: Library,
  query: string,
  { most = mostFoundIssues, isWhole = true }: Extent = {},
): Promise<OutputOf<typeof searchContract, 'search.find'>> {
  const { terms, parts, isIssue, isEmpty, unknown } = readSearch(query);
  const nothing = { issues: [], more: 0, unread: 0, reading: 0 };
  if (unknown.length > 0) return { ...nothing, unknown: [...unknown] };
  if (isEmpty) return nothing;
  const { publication } = await readPublication(library);
  return library.known.ask(publication, { isWhole }, (index, all) => {
    const matches = new Map(index.search(terms, parts).map((match) => [match.id, match]));
    const found = all.flatMap((issue): { issue: typeof issue; match: IndexMatch }[] => {
      const match = issue.problem === null && isIssue(issue) ? matches.get(issue.id) : undefined;
      return match ? [{ issue, match }] : [];
    });
    const shown = found
      .toSorted((one, other) => Number(one.match.isNear) - Number(other.match.isNear))
      .slice(0, most);
    const placed = shown.filter(({ match }) => match.places > 0).map(({ issue }) => issue.id);
    const allPlaces = index.places(placed, terms, mostPlaces, parts);
    const issues = shown.map(({ issue: { id, title, date }, match }) => {
      const places = allPlaces.get(id) ?? [];
      return {
        id,
        title,
        date,
        places: places.map(shownPlace),
        more: match.places - places.length,
        ...(match.isNear && { isNear: true as const }),
      };
    });
    return {
      issues,
      more: found.length - issues.length,
      unread: all.filter(({ problem }) => problem !== null).length,
      reading: library.known.pending,
    };
  });
}

/** Returns a place as sent to the page. */
function shownPlace({ blockId, type, heading, text, marks, words, isNear }: Place): FoundPlace {
  return {
    blockId,
    type,
    heading,
    text,
    marks: marks.map(([from, to]) => [from, to]),
    words,
    ...(isNear && { isNear }),
  };
}
