import { boundSpace, type Substitution } from './boundSpaces.ts';
import { conventionsOf } from './conventions.ts';
import { corrected, quoted } from './quotationMarks.ts';

/** Characters before the typed one that a substitution looks at: a quotation of several sentences may be open. */
export const context = 2000;
/** Those that all but quotation marks look at: an abbreviation, a number with its unit, an address. */
const nearby = 400;

/**
 * Returns the typographic replacement for the character just typed, and the text before it on the line, by the
 * language's conventions; undefined if it stays as typed.
 */
export function substitution(
  before: string,
  typed: string,
  language: string,
): Substitution | undefined {
  // An emoji has several code units, and never causes a replacement.
  if (typed.length !== 1) return undefined;
  const conventions = conventionsOf(language);
  const near = before.slice(-nearby);
  const found =
    quoted(before, typed, conventions) ??
    corrected(before, typed, conventions) ??
    dashed(near, typed) ??
    (conventions.bindsNumbers ? boundSpace(near, typed) : undefined) ??
    (conventions.spacesSigns ? spacedSign(near, typed) : undefined);
  // Checked last, and rarely: it reads all that is near, and most characters need no replacement.
  if (found && isUntouchable(near, typed)) return undefined;
  return found;
}

/** The space that was typed before a sign of two parts becomes a narrow no-break one; before a colon a full one. */
function spacedSign(before: string, typed: string): Substitution | undefined {
  if (!/[:;!?»]/.test(typed) || !/\S $/.test(before)) return undefined;
  return { remove: 2, insert: `${/[:»]/.test(typed) ? '\u00A0' : '\u202F'}${typed}` };
}

/** Part of a relative path, a class or a name in code: src/a--b, .card--wide, block__part--wide. */
const codeLike = /(?:^|[\s("„“‚‘«])(?:[.#$@~][a-z]|\S*[/\\]|\S*__)\S*$/iu;

/** A decremented variable: i--. */
const decrement = /(?:^|[\s(;„“‚‘«‹])[b-z]-$/u;

/**
 * Two hyphens become a dash, three an em dash, but not at the start of a line, where they may become a divider. After a
 * space they wait for the next character: `--oneline` is a command's option. Three dots become an ellipsis.
 */
function dashed(before: string, typed: string): Substitution | undefined {
  if (typed === '-') {
    if (
      /[^\s\-([{<"'„“‚‘«‹`]-$/u.test(before) &&
      !before.endsWith('<!-') &&
      !decrement.test(before) &&
      !codeLike.test(before)
    ) {
      return { remove: 2, insert: '–' };
    }
    // What looked like a dash ends a command's options: npm test -- --watch.
    if (/[^\s–—-][^\S\n]+– -$/u.test(before)) return { remove: 4, insert: '-- --' };
    return before.endsWith('–') ? { remove: 2, insert: '—' } : undefined;
  }
  if (/\s/.test(typed)) {
    // Hyphens alone in French quotation marks stay: the no-break space before them belongs to the mark.
    const [, hyphens] = /[^\s-][^\S\n]+(?<!«\u00A0)(-{2,3})$/u.exec(before) ?? [];
    if (hyphens) {
      const dash = hyphens.length === 2 ? '–' : '—';
      return { remove: hyphens.length + 1, insert: dash + typed };
    }
  }
  if (typed === '.' && /(?:^|[^.])\.\.$/.test(before)) return { remove: 3, insert: '…' };
  return undefined;
}

/** In an address or a path, and within a mail tool's own merge tags, every character is literal. */
const words = [
  // Addresses, mailboxes and domains with a path.
  String.raw`(?:^|[\s("„“‚‘«])(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|[^\s@]+@|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/)\S*$`,
  // Paths: /usr/lib, ~/notes, ../a, C:\a.
  String.raw`(?:^|[\s("„“‚‘«])(?:(?:~|\.{1,2})?\/[\w.~-]|[a-z]:\\|\\\\\w)\S*$`,
  // The value of an option or attribute: --author="Ada", -m "Fix it".
  String.raw`(?:^|\s)-{0,2}[a-z][\w-]*=(?:["'][^"'\n]*)?$`,
  String.raw`\s(?:-[a-z]|--[a-z][\w-]+) (?:["'][^"'\n]*)?$`,
  // A call: print("x"), console.log("a", "b").
  String.raw`(?:^|\s)(?:(?:[a-z_]\w*\.)+[a-z_]\w+|printf?|println|alert|require|fetch)\((?:[^()"'\n]*["'])*[^()"'\n]*$`,
];
/** Patterns that may contain spaces. */
const spaced = [
  // Merge tags and HTML.
  String.raw`\{\{[^}]*$|\{%[^}]*$|\*\|[^|]*$|%%[^%]*$|<[a-z!/][^>]*$`,
  // Code between backticks, and a line that begins with a prompt.
  '^(?:[^`]*`[^`]*`)*(?:|[^`]*[^`\\p{L}])`[^`]{0,80}$',
  String.raw`(?:^|\n)\$ [a-z][^\n]*$`,
];
const anySpaced = new RegExp(spaced.join('|'), 'iu');
const anyUntouchable = new RegExp([...words, ...spaced].join('|'), 'iu');

/** A whole word that looks like an address or a path, after an opening quotation mark, possibly closed. */
const quotedWhole = /[„“‚‘«‹]([^\s"'„“‚‘«‹]+)$/u;

/** True if a character typed there stays as it is: within an address, a path, a command, code or a merge tag. */
function isUntouchable(before: string, typed: string): boolean {
  // A space ends a word; the other patterns end only at the end of the line.
  if (/\s/.test(typed)) return typed !== '\n' && anySpaced.test(before);
  if (!anyUntouchable.test(before)) return false;
  return !(/["']/.test(typed) && quotedWhole.test(before));
}
