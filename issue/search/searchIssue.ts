import { excerptOf, type Excerpt } from './excerpt.ts';
import type { SearchPart, SearchText } from './searchText.ts';
import { nearPattern, termPattern } from './term.ts';

/** Where in an issue something was found. */
export interface Place extends Excerpt {
  readonly blockId: string;
  readonly type: SearchPart['type'];
  /** The block's headline where what was found stands below it; else empty. */
  readonly heading: string;
  /** True if a term was found with a typing error only. */
  readonly isNear: boolean;
}

/**
 * The blocks and news items in which all terms stand, in reading order, and behind them those where one has a typing error;
 * a term that is the issue's month, year or week ("Mai", "2026", "KW35") need not stand in them. No places where the date
 * is all that was asked for; undefined where there is nothing of it in the issue.
 */
export function searchIssue(
  { when, parts }: SearchText,
  terms: readonly string[],
): Place[] | undefined {
  const isWhen = (term: string) => when.includes(` ${term} `);
  if (terms.every(isWhen)) return [];
  const all = terms.map((term) => ({
    term,
    pattern: termPattern(term),
    isOptional: isWhen(term),
  }));
  const places = parts.flatMap((part) => {
    const found = all.map(({ term, pattern, isOptional }) => {
      const isExact = stands(pattern, part);
      const near = isExact || isOptional ? undefined : nearPattern(term, part.words);
      return {
        pattern: near ?? pattern,
        isNear: near !== undefined,
        isFound: isExact || isOptional || near,
      };
    });
    if (!found.every(({ isFound }) => isFound)) return [];
    const isNear = found.some((one) => one.isNear);
    return [
      placeIn(
        part,
        found.map(({ pattern }) => pattern),
        isNear,
      ),
    ];
  });
  if (places.length === 0) return undefined;
  return places.toSorted((one, other) => Number(one.isNear) - Number(other.isNear));
}

function placeIn(
  { id, type, heading, lines, folded }: SearchPart,
  patterns: readonly RegExp[],
  isNear: boolean,
): Place {
  const counts = folded.map(
    (line) => patterns.filter((pattern) => line.search(pattern) >= 0).length,
  );
  const best = counts.indexOf(Math.max(...counts));
  const excerpt = excerptOf(lines[best] ?? '', patterns);
  return { blockId: id, type, heading: best > 0 ? heading : '', ...excerpt, isNear };
}

function stands(pattern: RegExp, { folded }: SearchPart): boolean {
  return folded.some((line) => line.search(pattern) >= 0);
}
