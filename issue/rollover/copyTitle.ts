import { labelsFor } from '../language/labels.ts';
import { fold } from '../text/fold.ts';
import { mastheadOf, type Issue } from '../issue.ts';

/**
 * Returns the title of a copy in the newsletter's language, such as "Strom (Kopie)", or "Strom (Kopie 2)" if another
 * issue has that title. The copy of a copy is numbered, not marked twice.
 */
export function copyTitle(title: string, language: string, taken: Iterable<string>): string {
  const word = labelsFor(language).copy;
  const atEnd = new RegExp(String.raw`\s*\(${word}(?: \d+)?\)\s*$`, 'iu');
  const used = new Set([...taken].map(folded));
  const plain = title.replace(atEnd, '').trim();
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? `(${word})` : `(${word} ${String(number)})`;
    const copy = plain === '' ? mark : `${plain} ${mark}`;
    if (!used.has(folded(copy))) return copy;
  }
}

/** Returns the issue with the title of a copy; one without a masthead is unchanged. */
export function withCopyTitle(issue: Issue, language: string, taken: Iterable<string>): Issue {
  const masthead = mastheadOf(issue);
  if (!masthead) return issue;
  const copied = { ...masthead, title: copyTitle(masthead.title, language, taken) };
  return { ...issue, blocks: issue.blocks.map((block) => (block === masthead ? copied : block)) };
}

/** The marks that a newsletter in any language has had. */
const anyMark = /\s*\((?:Kopie|copy|copie|copia|cópia|kopia)(?: \d+)?\)\s*$/iu;

/**
 * Splits the title of a copy, in any language, into the title and its mark, such as "Kopie 2"; other titles have no
 * mark.
 */
export function splitCopyTitle(title: string): { readonly plain: string; readonly mark: string } {
  const found = anyMark.exec(title);
  if (!found) return { plain: title, mark: '' };
  return { plain: title.slice(0, found.index), mark: found[0].trim().slice(1, -1) };
}

/** Returns the word in the folder name of a copy: `kopie` or `copy`. */
export function copyWord(language: string): string {
  return fold(labelsFor(language).copy);
}

function folded(title: string): string {
  return title.trim().toLowerCase();
}
