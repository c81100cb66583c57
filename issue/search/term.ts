/** Shorter terms are found at the start of words alone: "KI" not in "Kino", but "zahl" in "Quartalszahlen". */
const longWord = 4;

/** From this length on, one typing error in a word is forgiven. */
const forgiving = 5;

/** What other words for a calendar week are called in a query: `kw1` for "KW 01". */
const week = /^kw(\d{1,2})$/;
/** A week in what was typed, as a term of its own. */
const typedWeek =
  /(?<=^|[\s"„“”«»])(?:kw|cw|kalenderwoche|calendar week|week)\s*0*(\d{1,2})(?![\p{L}\d])/giu;

/** What was typed with its calendar weeks in one form: `kw1` for "KW 01", "KW1" and "week 1". */
export function withWeeks(typed: string): string {
  return typed.replace(typedWeek, 'kw$1');
}

/** Where a term stands in a folded line, which begins with a space. */
export function termPattern(term: string): RegExp {
  const [, number] = week.exec(term) ?? [];
  if (number !== undefined) {
    return new RegExp(`(?<= )(?:kw|cw|kalenderwoche|week) ?0*${number}(?!\\d)`, 'g');
  }
  return new RegExp(term.length < longWord ? `(?<= )${term}` : term, 'g');
}

/** Where words stand that one typing error makes of the term; undefined where none of the words is one. */
export function nearPattern(term: string, words: ReadonlySet<string>): RegExp | undefined {
  if (term.length < forgiving || !/^\p{L}+$/u.test(term)) return undefined;
  const near = [...words].filter((word) => isNear(term, word));
  return near.length === 0 ? undefined : new RegExp(`(?<= )(?:${near.join('|')})(?= |$)`, 'g');
}

/** An ending that the word may have beside the term. */
const longestEnding = 2;

/** True if one letter wrong, missing, too many, or two that changed places lie between the term and the start of the word. */
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
