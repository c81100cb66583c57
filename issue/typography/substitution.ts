import { boundSpace, type Substitution } from './boundSpaces.ts';
import { conventionsOf } from './conventions.ts';
import { corrected, quoted } from './quotationMarks.ts';
import { isUntouchable } from './untouchable.ts';

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
  const found =
    quoted(before, typed, conventions) ??
    corrected(before, typed, conventions) ??
    dashed(before, typed) ??
    (conventions.bindsNumbers ? boundSpace(before, typed) : undefined) ??
    (conventions.spacesSigns ? spacedSign(before, typed) : undefined);
  // Checked last, and rarely: it reads all text before the character, and most characters need no replacement.
  if (found && isUntouchable(before, typed)) return undefined;
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
    if (/[^\S\n]– -$/u.test(before)) return { remove: 4, insert: '-- --' };
    return before.endsWith('–') ? { remove: 2, insert: '—' } : undefined;
  }
  if (/\s/.test(typed)) {
    const [, hyphens] = /[^\s-][^\S\n]+(-{2,3})$/u.exec(before) ?? [];
    if (hyphens) {
      const dash = hyphens.length === 2 ? '–' : '—';
      return { remove: hyphens.length + 1, insert: dash + typed };
    }
  }
  if (typed === '.' && /(?:^|[^.])\.\.$/.test(before)) return { remove: 3, insert: '…' };
  return undefined;
}
