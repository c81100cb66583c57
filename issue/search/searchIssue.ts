import { excerptOf, type Excerpt } from './excerpt.ts';
import { anyPart, isAnyPart, type PartFilter } from './readSearch.ts';
import type { SearchPart, SearchText } from './searchText.ts';
import { similarTo, termPattern, wordPattern } from './term.ts';

/** A match in an issue. */
export interface Place extends Excerpt {
  readonly blockId: string;
  readonly type: SearchPart['type'];
  /** The block's headline if the match is below it; otherwise empty. */
  readonly heading: string;
  /** True if a term matched only with a typing error or in another form. */
  readonly isNear: boolean;
}

/** Returns a pattern for the words in a part that are similar to a term; undefined if there are none. */
type SimilarIn = (term: string, part: SearchPart) => RegExp | undefined;

/**
 * Returns the blocks and news items of the filter that contain all terms, in reading order, followed by those with a
 * similar word for one; a term for the issue's month, year or week ("Mai", "2026", "KW35") need not be in them. No
 * places if the query is only a date; undefined if the issue does not match. Pass `similarIn` if similar words are
 * known already.
 */
export function searchIssue(
  { when, parts }: SearchText,
  terms: readonly string[],
  only: PartFilter = anyPart,
  similarIn: SimilarIn = similarWordsIn(),
): Place[] | undefined {
  const isWhen = (term: string) => when.includes(` ${term} `);
  if (isAnyPart(only) && terms.every(isWhen)) return [];
  const all = terms.map((term) => ({
    term,
    pattern: termPattern(term),
    isOptional: isWhen(term),
  }));
  const places = parts.flatMap((part) => {
    if (!isOf(only, part)) return [];
    const found = all.map(({ term, pattern, isOptional }) => {
      const isExact = stands(pattern, part);
      const similar = isExact || isOptional ? undefined : similarIn(term, part);
      const near = similar && stands(similar, part) ? similar : undefined;
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

/** Looks at all words of each part. */
function similarWordsIn(): SimilarIn {
  const tests = new Map<string, (word: string) => boolean>();
  return (term, { words }) => {
    let test = tests.get(term);
    if (!test) tests.set(term, (test = similarTo(term)));
    return wordPattern([...words].filter(test));
  };
}

function isOf({ types, sources }: PartFilter, part: SearchPart): boolean {
  return (
    (types === undefined || types.includes(part.type)) &&
    sources.every((source) => part.sources.some((own) => own.includes(` ${source}`)))
  );
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
