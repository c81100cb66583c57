import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as germanStem } from '@orama/stemmers/german';
import { weekWord, weekWords } from '../locale/weekWords.ts';
import { fold } from '../text/fold.ts';

/** Shorter terms match only at the start of words: "KI" not in "Kino", but "zahl" in "Quartalszahlen". */
const longWord = 4;

/** The minimum length for tolerating one typing error in a word. */
const forgiving = 5;

/** The normal form of calendar weeks in a query: `kw1` for "KW 01". */
const week = /^kw(\d{1,2})$/;
/** A week in a typed query, as a separate term. */
const typedWeek = new RegExp(
  String.raw`(?<=^|[\s"„“”«»])${weekWord}\s*0*(\d{1,2})(?![\p{L}\d])`,
  'giu',
);

/** Returns the query with its calendar weeks in one form: `kw1` for "KW 01", "KW1" and "week 1". */
export function withWeeks(typed: string): string {
  return typed.replace(typedWeek, 'kw$1');
}

/** What a term matches: a calendar week, or text, within words or only at their start. */
export type TermKind =
  | { readonly kind: 'week'; readonly number: string }
  | { readonly kind: 'within' }
  | { readonly kind: 'start' };

/** Returns what a term matches. */
export function termKind(term: string): TermKind {
  const [, number] = week.exec(term) ?? [];
  if (number !== undefined) return { kind: 'week', number };
  return { kind: term.length < longWord ? 'start' : 'within' };
}

/** The names of a calendar week in folded texts, before its number. */
export const weekNames = weekWords.map(fold);

/** Returns a pattern for a term in a folded line, which begins with a space. */
export function termPattern(term: string): RegExp {
  const what = termKind(term);
  if (what.kind === 'week') {
    return new RegExp(`(?<= )(?:${weekNames.join('|')}) ?0*${what.number}(?!\\d)`, 'g');
  }
  return new RegExp(what.kind === 'start' ? `(?<= )${term}` : term, 'g');
}

/** Returns a test for words similar to the term: with one typing error, or in another form ("haus" for "hauser"). */
export function similarTo(term: string): (word: string) => boolean {
  if (!/^\p{L}+$/u.test(term)) return () => false;
  const isRelated = relatedForms(term);
  const tolerates = term.length >= forgiving;
  return (word) => (tolerates && isNear(term, word)) || isRelated(word);
}

/** Returns a pattern for whole words in a folded line; undefined for none. */
export function wordPattern(words: readonly string[]): RegExp | undefined {
  return words.length === 0 ? undefined : new RegExp(`(?<= )(?:${words.join('|')})(?= |$)`, 'g');
}

/** Maximum length of an ending by which the word may exceed the term. */
const longestEnding = 2;

/** True if the term and the start of the word differ by one wrong, missing, extra or transposed letter. */
function isNear(term: string, word: string): boolean {
  if (word.length < term.length - 1 || word.length > term.length + 1 + longestEnding) return false;
  let same = 0;
  while (same < term.length && term[same] === word[same]) same += 1;
  const rest = term.slice(same);
  const other = word.slice(same);
  return (
    startsLike(other, rest.slice(1), 1) ||
    startsLike(other, rest.slice(1), 0) ||
    startsLike(other, rest, 1) ||
    (rest.length > 1 &&
      rest[0] === other[1] &&
      rest[1] === other[0] &&
      startsLike(other, rest.slice(2), 2))
  );
}

function startsLike(word: string, rest: string, from: number): boolean {
  return word.startsWith(rest, from) && word.length - from - rest.length <= longestEnding;
}

/** Shorter words, and words with shorter stems, are too often alike by chance. */
const shortest = { word: 4, stem: 3 };

/** Letters at the start that no ending changes: comparing them first is far faster than finding stems. */
const head = 2;

/** Returns a test for other forms of a folded word, in German or English: "banken" for "bank", "prices" for "price". */
function relatedForms(term: string): (word: string) => boolean {
  const isWord = term.length >= shortest.word && /^\p{L}+$/u.test(term);
  const stems = [germanStem, englishStem].flatMap((stemOf) => {
    const stem = isWord ? stemOf(term) : '';
    return stem.length < shortest.stem ? [] : [{ stemOf, stem }];
  });
  const start = term.slice(0, head);
  return (word) =>
    word.length >= shortest.stem &&
    word.startsWith(start) &&
    // A stem that looks like a form has a shorter one: "zins" of "zinsen" has "zin".
    stems.some(({ stemOf, stem }) => word === stem || stemOf(word) === stem);
}
