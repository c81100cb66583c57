import { foldWithPlaces } from '../../../issue/text/fold.ts';

/** How a search is meant. */
export interface SearchOptions {
  /** Only where case and accents are as typed. */
  readonly caseSensitive: boolean;
  /** Only where no letter or digit touches the match. */
  readonly wholeWord: boolean;
}

/** A match by its start and end in the text. */
export type Found = readonly [from: number, to: number];

/**
 * Finds what was typed as a person means it: without regard to how letters are encoded, to what nobody sees, and to whether
 * quotation marks, dashes, dots and spaces are typographic. A letter is found as a whole, so no "s" in "ß".
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
