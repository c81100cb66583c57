import type { Substitution } from './boundSpaces.ts';
import type { Conventions } from './conventions.ts';

export const apostrophe = '’';

/** Where a quotation mark always opens. */
const opening = /(?:^|[\s([{„“‚‘«‹「『])$/u;
/** Where it opens unless one is open, which it then closes: "Titel:"Frage"", "Moment –", *"Foo"*, …"und so". */
const openingOutside =
  /(?:[:/\\|–—\-=>→•·&+]|(?:^|[\s([{„“‚‘«‹])(?:…|[*_~]{1,3})|[\p{Extended_Pictographic}\p{RI}\p{EMod}][\u{FE0F}\u{E007F}]?|\u{20E3})$/u;

/** Returns the typographic form of a quotation mark or an apostrophe that was just typed. */
export function quoted(
  before: string,
  typed: string,
  conventions: Conventions,
): Substitution | undefined {
  const { singleQuotes } = conventions;
  const [open, close] = singleQuotes;
  if (typed === '"') {
    const elided = elidedAfter(before, open);
    const found = doubleQuote(before, conventions);
    return elided ? withApostrophe(elided[0], found?.insert ?? typed) : found;
  }
  if (typed !== "'") return undefined;
  const elided = elidedAfter(before, open);
  if (elided?.[1]?.toLowerCase() === 'n') return withApostrophe(elided[0], apostrophe);
  if (opens(before, singleQuotes, conventions.quotes)) return { remove: 1, insert: open };
  return { remove: 1, insert: isInside(before, singleQuotes) ? close : apostrophe };
}

/** No quotation begins after a digit: 27" and 6'2" are inches, unless a quotation is open. */
function doubleQuote(
  before: string,
  { quotes, singleQuotes }: Conventions,
): Substitution | undefined {
  const [open, close] = quotes;
  const isMeasure = /\d$/.test(before) && !isInside(before, quotes);
  if (!isMeasure) return { remove: 1, insert: opens(before, quotes, singleQuotes) ? open : close };
  // What was typed for feet may have closed a quotation: ‚6'2"‘.
  const feet = new RegExp(`\\d(${apostrophe}|${singleQuotes[1]})(\\d{1,2})$`, 'u');
  const [, mark, inches] = feet.exec(before) ?? [];
  if (mark === undefined || inches === undefined) return undefined;
  return { remove: mark.length + inches.length + 1, insert: `'${inches}"` };
}

/** `others` are the marks of the other level: a nested quotation that ends there leaves the outer one open. */
function opens(
  before: string,
  marks: Conventions['quotes'],
  others: Conventions['quotes'],
): boolean {
  if (before.endsWith(marks[0])) return false;
  // One quotation ends within another of the same marks: "Er sagte "ja"".
  if (before.endsWith(marks[1])) return false;
  // German closes with the marks that English opens with.
  if (before.endsWith(others[1]) && isInside(before, marks)) return false;
  return opening.test(before) || (openingOutside.test(before) && !isInside(before, marks));
}

function isInside(before: string, [open, close]: Conventions['quotes']): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

/** Words that start with an apostrophe: ’n, ’nen, ’s; ’tis, ’em. Excludes those that are also words without it. */
const elisions =
  'n|ne|nen|nem|ner|s|türlich|tschuldigung|tis|twas|twere|twill|twould|em|til|bout|cos|coz|nuff|kay' +
  // Also a noun: only a following subject shows that it means "because".
  '|cause (?:i|you|he|she|it|we|they|there)(?:’\\p{L}+)?';

function elidedAfter(before: string, open: string): RegExpExecArray | null {
  return new RegExp(`(?<![\\p{L}\\p{N}])${open}(${elisions})$`, 'iu').exec(before);
}

function withApostrophe(elided: string, typed: string): Substitution {
  return { remove: elided.length + 1, insert: apostrophe + elided.slice(1) + typed };
}

/** Corrects a quotation mark that turns out to be an apostrophe: in geht’s, ’n Abend and ’68. */
export function corrected(
  before: string,
  typed: string,
  { singleQuotes: [open, close] }: Conventions,
): Substitution | undefined {
  const isWithin =
    close !== apostrophe &&
    before.endsWith(close) &&
    /\p{L}/u.test(typed) &&
    /\p{L}$/u.test(before.slice(0, -1));
  if (isWithin) return { remove: 2, insert: apostrophe + typed };
  if (/\d/.test(typed)) return yearAt(before, typed, open);
  // A closing mark shows that it was a quotation: ‚tis‘.
  if (!before.includes(open) || /[\p{L}\p{N}\p{M}'’]/u.test(typed) || close.startsWith(typed))
    return undefined;
  const elided = elidedAfter(before, open);
  // A letter before a hyphen is quoted with its word: the 'n-word'.
  if (!elided || (elided[1]?.length === 1 && /[–—-]/u.test(typed))) return undefined;
  return withApostrophe(elided[0], typed);
}

/** Two digits after an apostrophe are a year: ’68. With a third, as in ‚100 Jahre‘, it was a quotation mark. */
function yearAt(before: string, typed: string, open: string): Substitution | undefined {
  if (open === apostrophe) return undefined;
  // The mark, two digits, and a letter of up to two code units: a search of the line would take longer with each key.
  const end = before.slice(-5);
  const [, mark, digits = ''] = /(?<![\p{L}\p{N}])([^\p{L}\p{N}])(\d{1,2})$/u.exec(end) ?? [];
  if (mark === open && digits.length === 1)
    return { remove: 3, insert: apostrophe + digits + typed };
  if (mark === apostrophe && digits.length === 2)
    return { remove: 4, insert: open + digits + typed };
  return undefined;
}
