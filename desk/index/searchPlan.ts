import type { PartFilter } from '../../issue/search/readSearch.ts';
import { similarTo, termKind, weekNames } from '../../issue/search/term.ts';

/** Separates the lines of a part in the index, so that no phrase continues on the next one. */
export const lineBreak = '\uE000';

/** What SQLite is asked for a term: an FTS5 expression, or text to look for in every part. */
export interface TermPlan {
  readonly term: string;
  /** For parts with the term as typed; empty if `within` finds them. */
  readonly exact: string;
  /** Set if too many words contain the term to list them. */
  readonly within: string | undefined;
  /** The words that are only similar. */
  readonly similar: readonly string[];
  /** For parts with one of those; empty for none. */
  readonly near: string;
  /** For parts of issues of that time. */
  readonly time: string;
}

/** Every alternative costs time for each match, so beyond this many, looking at the text is faster. */
const mostWords = 64;

/** Returns how to find a term of a query (`readQuery`) in a library with those words. */
function planTerm(term: string, words: readonly string[]): TermPlan {
  const alternatives = exactAlternatives(term, words);
  const similar = words.filter(similarTo(term));
  const isWide = alternatives.length > mostWords;
  return {
    term,
    exact: isWide ? '' : inColumn('text', alternatives),
    within: isWide ? term : undefined,
    similar,
    near: inColumn('text', similar.map(quoted)),
    time: inColumn('time', [quoted(term)]),
  };
}

/** Returns the phrases of FTS5 that together match the same as `termPattern`. */
function exactAlternatives(term: string, words: readonly string[]): string[] {
  const what = termKind(term);
  if (what.kind === 'week') {
    const after = new RegExp(`^0*${what.number}(?!\\d)`);
    const whole = new RegExp(`^(?:${weekNames.join('|')})0*${what.number}(?!\\d)`);
    return [
      ...words.filter((word) => whole.test(word)).map(quoted),
      ...words
        .filter((word) => after.test(word))
        .flatMap((word) => weekNames.map((name) => quoted(`${name} ${word}`))),
    ];
  }
  if (what.kind === 'start') return [`${quoted(term)} *`];
  const space = term.indexOf(' ');
  if (space === -1) return words.filter((word) => word.includes(term)).map(quoted);
  // A phrase may begin within a word.
  const first = term.slice(0, space);
  return words
    .filter((word) => word.endsWith(first))
    .map((word) => `${quoted(word + term.slice(space))} *`);
}

/** What SQLite is asked for a query. */
export interface SearchPlan {
  readonly terms: readonly TermPlan[];
  /** The FTS5 expression for the parts of the filter; empty for any. */
  readonly filter: string;
}

/** Returns how to find the terms of a query in the parts of a filter, in a library with those words. */
export function planSearch(
  terms: readonly string[],
  only: PartFilter,
  words: readonly string[],
): SearchPlan {
  return { terms: terms.map((term) => planTerm(term, words)), filter: planFilter(only) };
}

function planFilter({ types, sources }: PartFilter): string {
  return [
    types === undefined ? '' : inColumn('type', types.map(typeToken).map(quoted)),
    ...sources.map((source) => inColumn('source', [`${quoted(source)} *`])),
  ]
    .filter(Boolean)
    .join(' AND ');
}

/** Returns a type as one word of the index. */
export function typeToken(type: string): string {
  return type.replaceAll('-', '');
}

function inColumn(column: 'text' | 'time' | 'type' | 'source', phrases: readonly string[]): string {
  return phrases.length === 0 ? '' : `({${column}} : (${phrases.join(' OR ')}))`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
