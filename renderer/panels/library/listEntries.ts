import type { IssueSummary, ListOrder } from '../../../desk/contract.ts';
import { longDate, monthAndYear } from '../../../issue/calendar/dateText.ts';
import { foldLetters } from '../../../issue/text/fold.ts';

/** From so many issues on, the list can be filtered, and shows months. */
export const fewIssues = 8;

/** An issue in the list, and the month that begins with it; empty for one without a date. */
export interface ListEntry {
  readonly issue: IssueSummary;
  readonly month: string | undefined;
}

/** Returns the issues that match the typed words: in their title or date, as written, without accents, or as `2025-08`. */
export function matchingIssues(
  issues: readonly IssueSummary[],
  query: string,
  language: string,
): readonly IssueSummary[] {
  const words = foldLetters(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return issues;
  return issues.filter(({ title, date }) => {
    const text = foldLetters(`${title} ${date} ${longDate(date, language)}`);
    return words.every((word) => text.includes(word));
  });
}

/** Returns the issues, which are newest first, in another order: by title, or those changed last first. */
export function inOrder(
  issues: readonly IssueSummary[],
  order: ListOrder,
  language: string,
): readonly IssueSummary[] {
  if (order === 'date') return issues;
  if (order === 'changed')
    return issues.toSorted((one, other) => (other.changed ?? 0) - (one.changed ?? 0));
  const { compare } = new Intl.Collator(language, { numeric: true });
  // As people look for it: an emoji or a quotation mark before it says nothing of its place.
  const key = ({ title }: IssueSummary) => title.replace(/^[^\p{L}\p{N}]+/u, '') || title;
  return issues.toSorted((one, other) => compare(key(one), key(other)));
}

/** Returns the entries of the list, in the order of the issues; grouped by month if `isGrouped`. */
export function listEntries(
  issues: readonly IssueSummary[],
  isGrouped: boolean,
  language: string,
): ListEntry[] {
  let last: string | undefined;
  return issues.map((issue) => {
    const month = monthAndYear(issue.date, language);
    const isFirst = month !== last;
    last = month;
    return { issue, month: isGrouped && isFirst ? month : undefined };
  });
}
