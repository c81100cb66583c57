/** A word in a text by its start and end, and the run of letters and digits after it. */
export interface Neighbours {
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
export function joinsWords(text: string, { start, end, next, nextEnd }: Neighbours): boolean {
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
