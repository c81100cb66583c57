import { boundSpace, type Substitution } from './boundSpaces.ts';
import { conventionsOf, type Conventions } from './conventions.ts';

export const apostrophe = '’';

/** In an address, and between the signs of a mail tool's own merge tags, every character means itself. */
const untouchable =
  /(?:^|[\s("„“‚‘«])(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|[^\s@]+@|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/)\S*$|\{\{[^}]*$|\{%[^}]*$|\*\|[^|]*$|%%[^%]*$|<[a-z!/][^>]*$/iu;

/** What opens: the start of a line, and what may stand before an opening quotation mark. */
const opens = /(?:^|[\s([{/\u2013\u2014„“‚‘«‹-])$/u;

/**
 * What typesetting makes of the character just typed, and of what stands before it in its line, by the language's
 * conventions; undefined where it stays as typed.
 */
export function substitution(
  before: string,
  typed: string,
  language: string,
): Substitution | undefined {
  const conventions = conventionsOf(language);
  const found =
    quoted(before, typed, conventions) ??
    corrected(before, typed, conventions) ??
    dashed(before, typed) ??
    (conventions.bindsNumbers ? boundSpace(before, typed) : undefined);
  // Looked for last, and seldom: it reads all that stands before a character, most of which need nothing.
  if (found && untouchable.test(before) && !/\s/.test(typed)) return undefined;
  return found;
}

function quoted(before: string, typed: string, conventions: Conventions): Substitution | undefined {
  const { quotes, singleQuotes } = conventions;
  if (typed === '"') {
    const isOpen = opens.test(before) && !/[„«]$/.test(before);
    return { remove: 1, insert: isOpen ? quotes[0] : quotes[1] };
  }
  if (typed !== "'") return undefined;
  const [open, close] = singleQuotes;
  if (opens.test(before) && !before.endsWith(open)) return { remove: 1, insert: open };
  const isInside = before.lastIndexOf(open) > before.lastIndexOf(close);
  return { remove: 1, insert: isInside ? close : apostrophe };
}

/** What looked like a quotation mark turns out to be an apostrophe: within a word (geht’s), before a year (’68). */
function corrected(
  before: string,
  typed: string,
  conventions: Conventions,
): Substitution | undefined {
  const [open, close] = conventions.singleQuotes;
  const isWithin =
    close !== apostrophe &&
    before.endsWith(close) &&
    /\p{L}/u.test(typed) &&
    /\p{L}$/u.test(before.slice(0, -1));
  const isYear = before.endsWith(open) && /\d/.test(typed) && /(?:^|\s)$/.test(before.slice(0, -1));
  return isWithin || isYear ? { remove: 2, insert: apostrophe + typed } : undefined;
}

/** Two hyphens are a dash, but not at the start of a line, where they may become a divider; three dots an ellipsis. */
function dashed(before: string, typed: string): Substitution | undefined {
  if (typed === '-' && /[^-]-$/.test(before) && !before.endsWith('<!-'))
    return { remove: 2, insert: '–' };
  if (typed === '-' && before.endsWith('–')) return { remove: 2, insert: '—' };
  if (typed === '.' && /(?:^|[^.])\.\.$/.test(before)) return { remove: 3, insert: '…' };
  return undefined;
}
