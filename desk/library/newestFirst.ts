import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { copierOf } from './conflictCopyName.ts';
import type { IssueSummary } from './libraryContract.ts';

const ranks = { undated: 0, dated: 1, unknown: 2 } as const;

interface Ranked {
  readonly issue: IssueSummary;
  readonly rank: number;
}

/**
 * Returns the issues in the order of the list: issues without a date are drafts to be dated, and come first; damaged
 * ones, whose date is unknown, come last.
 */
export function newestFirst(issues: readonly IssueSummary[]): IssueSummary[] {
  return issues
    .map((issue) => ({ issue, rank: rankOf(issue) }))
    .toSorted(compare)
    .map(({ issue }) => issue);
}

function compare({ issue: a, rank: rankA }: Ranked, { issue: b, rank: rankB }: Ranked): number {
  if (rankA !== rankB) return rankA - rankB;
  if (rankA === ranks.dated && a.date !== b.date) return a.date < b.date ? 1 : -1;
  // A conflict copy comes after its original, so that it is never the newest issue.
  if (copierOf(a.id, b.id)) return 1;
  if (copierOf(b.id, a.id)) return -1;
  return a.id < b.id === (rankA === ranks.dated) ? 1 : -1;
}

function rankOf({ date, problem }: IssueSummary): number {
  if (isIsoDate(date)) return ranks.dated;
  return problem === null ? ranks.undated : ranks.unknown;
}
