import { foldWithPlaces } from '../../../issue/text/fold.ts';

/** Options of a search. */
export interface SearchOptions {
  /** Match case and accents exactly. */
  readonly caseSensitive: boolean;
  /** Match only if no letter or digit is adjacent. */
  readonly wholeWord: boolean;
}

/** Start and end of a match in the text. */
export type Found = readonly [from: number, to: number];

/**
 * Finds text regardless of Unicode encoding, invisible characters, and whether quotation marks, dashes, dots and spaces
 * are typographic. Matches whole letters, so "s" does not match in "ß".
 */
export function findFolded(text: string, typed: string, options: SearchOptions): Found[] {
  const exact = options.caseSensitive;
  const needle = foldWithPlaces(typed, { exact }).text;
  if (needle === '') return [];
  const { text: folded, starts, ends } = foldWithPlaces(text, { exact });
  const found: Found[] = [];
  for (let at = folded.indexOf(needle); at !== -1;) {
    const after = at + needle.length;
    const from = starts[at] ?? 0;
    const to = ends[after - 1] ?? text.length;
    const isWhole =
      (at === 0 || starts[at - 1] !== from) &&
      (after === folded.length || starts[after] !== starts[after - 1]) &&
      !/^\p{M}/u.test(folded.slice(after, after + 2));
    const isFound = isWhole && (!options.wholeWord || isWord(text, from, to));
    if (isFound) found.push([from, to]);
    at = folded.indexOf(needle, isFound ? after : at + 1);
  }
  return found;
}

function isWord(text: string, from: number, to: number): boolean {
  return (
    !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(to, to + 2))
  );
}
