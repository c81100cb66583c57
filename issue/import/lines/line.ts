import type { List } from '../../text/flow.ts';
import type { RichText } from '../../text/inline.ts';
import type { Picture } from '../../text/picture.ts';
import { textOf } from '../../text/richText.ts';

/**
 * One element of an imported text, the same for plain text, Markdown and HTML: what the recogniser reads. A gap is an
 * empty line of plain text; a scraped page has one where a picture stood.
 */
export type Line =
  | { readonly kind: 'paragraph'; readonly content: RichText }
  | { readonly kind: 'heading'; readonly level: number; readonly content: RichText }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'image'; readonly picture: Picture; readonly caption: RichText }
  | { readonly kind: 'quote'; readonly content: RichText; readonly attribution: RichText }
  | { readonly kind: 'rule' }
  | { readonly kind: 'gap' };

/** The characters of a paragraph or heading, trimmed; empty for every other line. */
export function lineText(line: Line | undefined): string {
  return line?.kind === 'paragraph' || line?.kind === 'heading' ? textOf(line.content).trim() : '';
}

/** The index of the first line at or after `at` that is no gap; the number of lines when there is none. */
export function skipGaps(lines: readonly Line[], at: number): number {
  let index = at;
  while (lines[index]?.kind === 'gap') index += 1;
  return index;
}
