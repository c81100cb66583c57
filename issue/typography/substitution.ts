import { boundSpace, type Substitution } from './boundSpaces.ts';
import { conventionsOf } from './conventions.ts';
import { corrected, quoted } from './quotationMarks.ts';
import { isUntouchable } from './untouchable.ts';

/**
 * What typesetting makes of the character just typed, and of what stands before it in its line, by the language's
 * conventions; undefined where it stays as typed.
 */
export function substitution(
  before: string,
  typed: string,
  language: string,
): Substitution | undefined {
  // An emoji is several code units, and changes nothing before it.
  if (typed.length !== 1) return undefined;
  const conventions = conventionsOf(language);
  const found =
    quoted(before, typed, conventions) ??
    corrected(before, typed, conventions) ??
    dashed(before, typed) ??
    (conventions.bindsNumbers ? boundSpace(before, typed) : undefined);
  // Looked for last, and seldom: it reads all that stands before a character, most of which need nothing.
  if (found && isUntouchable(before, typed)) return undefined;
  return found;
}

/** Part of a relative path, a class or a name in code: src/a--b, .card--wide, block__part--wide. */
const codeLike = /(?:^|[\s("„“‚‘«])(?:[.#$@~][a-z]|\S*[/\\]|\S*__)\S*$/iu;

/** A variable that is counted down: i--. */
const decrement = /(?:^|[\s(;„“‚‘«‹])[b-z]-$/u;

/**
 * Two hyphens are a dash, three an em dash, but not at the start of a line, where they may become a divider. Behind a
 * space they wait for the next: `--oneline` is an option of a command. Three dots are an ellipsis.
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
    // What looked like a dash ends the options of a command: npm test -- --watch.
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
