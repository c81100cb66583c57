import { nearWords, termKind, weekNames } from '../../issue/search/term.ts';

/** Separates the lines of a part in the index, so that no phrase continues on the next one. */
export const lineBreak = '\uE000';

/** What SQLite is asked for a term: an FTS5 expression, or text to look for in every part. */
export interface TermPlan {
  readonly term: string;
  /** For parts with the term as typed; empty if `within` finds them. */
  readonly exact: string;
  /** Set if too many words contain the term to list them. */
  readonly within: string | undefined;
  /** For parts with a word that differs by one typing error; empty for none. */
  readonly near: string;
  /** For parts of issues of that time. */
  readonly time: string;
}

/** Every alternative costs time for each match, so beyond this many, looking at the text is faster. */
const mostWords = 64;

/** Returns how to find a term of a query (`readQuery`) in a library with those words. */
export function planTerm(term: string, words: readonly string[]): TermPlan {
  const alternatives = exactAlternatives(term, words);
  const near = nearWords(term, words).map(quoted);
  const isWide = alternatives.length > mostWords;
  return {
    term,
    exact: isWide ? '' : inColumn('text', alternatives),
    within: isWide ? term : undefined,
    near: inColumn('text', near),
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

function inColumn(column: 'text' | 'time', phrases: readonly string[]): string {
  return phrases.length === 0 ? '' : `({${column}} : (${phrases.join(' OR ')}))`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
