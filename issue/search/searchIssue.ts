import { excerptOf, type Excerpt } from './excerpt.ts';
import type { SearchPart, SearchText } from './searchText.ts';

/** Where in an issue something was found. */
export interface Place extends Excerpt {
  readonly blockId: string;
  readonly type: SearchPart['type'];
  /** The block's headline where what was found stands below it; else empty. */
  readonly heading: string;
}

/** Shorter terms are found at the start of words alone: "KI" not in "Kino", but "zahl" in "Quartalszahlen". */
const longWord = 4;

/**
 * The blocks and news items in which all terms stand, in reading order; a term that is the issue's month, year or week
 * ("Mai", "2026", "KW35") need not stand in them. No places where the date is all that was asked for; undefined where
 * there is nothing of it in the issue.
 */
export function searchIssue(
  { when, parts }: SearchText,
  terms: readonly string[],
): Place[] | undefined {
  const wanted = terms.filter((term) => !when.includes(` ${term} `));
  if (wanted.length === 0) return [];
  const places = parts
    .filter(({ folded }) => wanted.every((term) => folded.some((line) => stands(term, line))))
    .map((part) => placeIn(part, terms));
  return places.length > 0 ? places : undefined;
}

function placeIn(
  { id, type, heading, lines, folded }: SearchPart,
  terms: readonly string[],
): Place {
  const counts = folded.map((line) => terms.filter((term) => stands(term, line)).length);
  const best = counts.indexOf(Math.max(...counts));
  const excerpt = excerptOf(lines[best] ?? '', terms.map(asStanding));
  return { blockId: id, type, heading: best > 0 ? heading : '', ...excerpt };
}

function stands(term: string, foldedLine: string): boolean {
  return foldedLine.includes(asStanding(term));
}

function asStanding(term: string): string {
  return term.length < longWord ? ` ${term}` : term;
}
