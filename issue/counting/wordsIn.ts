/**
 * Scripts without spaces between words: `Intl.Segmenter` has a dictionary for these, which no rule of ours could
 * replace.
 */
const spaceless = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u30FC\uFF70]`;
const signs = String.raw`[[\p{L}\p{N}]--\p{DI}]`;
const attached = String.raw`\p{M}\p{DI}`;

/** A run of letters and digits, including superscripts, fractions and invisible characters. */
const run = String.raw`[${signs}--${spaceless}][[\p{L}\p{N}\p{Pc}${attached}]--${spaceless}]*`;
const spacelessRun = String.raw`([${signs}&&${spaceless}][[${signs}&&${spaceless}]${attached}]*)`;
const runs = new RegExp(`${run}|${spacelessRun}`, 'gv');

const sign = new RegExp(signs, 'v');

/**
 * Returns the words of a text without addresses and emoji, by our own character rules, so that every engine finds the
 * same: platforms differ in the data behind `Intl.Segmenter`, and in what it calls a word.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  let end = -1;
  for (const { 0: found, 1: withoutSpaces, index } of text.matchAll(runs)) {
    const runEnd = index + found.length;
    const isJoined =
      end !== -1 &&
      withoutSpaces === undefined &&
      joinsWords(text, { start, end, next: index, nextEnd: runEnd });
    if (end !== -1 && !isJoined) {
      words.push(text.slice(start, end));
      end = -1;
    }
    if (withoutSpaces === undefined) {
      if (end === -1) start = index;
      end = runEnd;
    } else {
      for (const { segment } of segmenter().segment(withoutSpaces)) {
        // `isWordLike` is not used: WebKit does not treat numbers as words.
        if (sign.test(segment)) words.push(segment);
      }
    }
  }
  if (end !== -1) words.push(text.slice(start, end));
  return words;
}

let made: Intl.Segmenter | undefined;

/** Made on first use: its dictionary takes 9 ms to load, which most languages do not need. */
function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter('und', { granularity: 'word' }));
}

/** A word in a text by its start and end, and the run of letters and digits after it. */
interface Neighbours {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly nextEnd: number;
}

/** The longest joining sequence, such as `“-`, including invisible characters. */
const longest = 6;

/**
 * How much of a word is needed to decide whether it continues; more would take quadratic time in a text without spaces.
 */
const lookBehind = 40;

/**
 * A single hyphen, also after a sign or a mark that belongs to the preceding word: 5%-Hürde, C++-Code, Mitarbeiter/-in.
 */
const hyphen = /^[\p{S}%‰&#/*.)\]"”“’‘»«›‹]{0,2}[-\u2010\u2011\u05BE][)%‰€$£(„“»«‚‘"-]{0,2}$/u;
const withoutDash = /-{2}/;

/** Within a word: the signs of gender-inclusive German, the apostrophe and its lookalikes, "U.S.", "R&D", צה״ל. */
const withinWord = /^[*:.·‧&'’‘´`״׳]$/;
/** Within a number: 1.283 · 3,5 · 1’283 · 9:30 · 24/7 · 1⁄2 · 10⁻⁶ */
const withinNumber = /^[.,:'’/⁄\u207B\u208B]$/;

/** True if the characters between two runs of letters and digits join them into one word. See docs/counting.md. */
function joinsWords(text: string, { start, end, next, nextEnd }: Neighbours): boolean {
  const length = next - end;
  if (length === 0 || length > longest) return false;
  // The common case.
  if (length === 1 && text[end] === ' ') return false;
  const between = text.slice(end, next).replace(/\p{DI}/gu, '');
  if (hyphen.test(between)) return !withoutDash.test(between);
  if (between.length !== 1) return false;
  const isAfterDigit = /\p{N}$/u.test(text.slice(Math.max(0, end - 2), end));
  const isBeforeDigit = /^\p{N}/u.test(text.slice(next, next + 2));
  if (isAfterDigit && isBeforeDigit) return withinNumber.test(between);
  if (withinWord.test(between)) return between !== '*' || (!isAfterDigit && !isBeforeDigit);
  if (between === '%') return isAfterDigit;
  const before = text.slice(Math.max(start, end - lookBehind), end);
  const after = text.slice(next, nextEnd);
  if (between === '/') return joinsBySlash(before, after);
  if (between === '!') return isGendered(before, after);
  if (between === '(') return /^\p{Ll}+$/u.test(after) && text[nextEnd] === ')';
  return (
    between === ')' &&
    opened.test(text.slice(Math.max(0, end - lookBehind), end)) &&
    /^\p{Ll}/u.test(after)
  );
}

/** A closing parenthesis that belongs to the word: "Kolleg(inn", "(un". */
const opened = /\([\p{L}\p{M}]+$/u;

/** True for Kolleg/innen, jede/r, s/he and km/h, but not for und/oder, which is two words. */
function joinsBySlash(before: string, after: string): boolean {
  if (/^\p{Ll}\p{No}?$/u.test(after)) return true;
  if (/^\p{L}$/u.test(before)) return /^(?:\p{L}|he)$/u.test(after);
  return isGendered(before, after);
}

/** True for "Kolleg" and "innen"; requires a capital, as "außen/innen" is two words. */
function isGendered(before: string, after: string): boolean {
  return /^\p{Lu}.*\p{Ll}{2}$/u.test(before) && /^(?:in|innen)$/.test(after);
}
