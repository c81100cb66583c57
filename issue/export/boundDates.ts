const months =
  'Januar|January|Jänner|Februar|February|März|March|April|Mai|May|Juni|June|Juli|July|August|September|Oktober|October|November|Dezember|December';
const dayBefore = new RegExp(`(?<![\\p{L}\\d.,])(\\d{1,2}\\.?) (?=(?:${months})(?!\\p{L}))`, 'gu');
const dayAfter = new RegExp(`(?<!\\p{L})(${months}) (?=\\d{1,2}(?![\\d.]))`, 'gu');

/** A no-break space, and a zero-width non-joiner that tells it from one that the author typed. */
const bound = '\u00A0\u200C';

/** Returns a text in which no line ends between the day and the month of a date. */
export function withBoundDates(text: string): string {
  return /\d/.test(text)
    ? text.replace(dayBefore, `$1${bound}`).replace(dayAfter, `$1${bound}`)
    : text;
}

/** Reverses `withBoundDates`. */
export function withoutBoundDates(text: string): string {
  return text.replaceAll(bound, ' ');
}
