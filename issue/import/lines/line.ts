import type { List } from '../../text/flow.ts';
import { onlyLink, hasMark, type RichText } from '../../text/inline.ts';
import type { Picture } from '../../text/picture.ts';
import { plainOf, textOf } from '../../text/richText.ts';
import type { OnImportProgress } from '../importProgress.ts';

/** A row of a data table, whose cells the paragraph shows between bars. */
export interface Row {
  readonly cells: readonly RichText[];
  /** True in the first row of a table. */
  readonly isFirst: boolean;
  /** True if the source marks it as a header. */
  readonly isHeader: boolean;
}

/**
 * One element of an imported text, the same for plain text, Markdown and HTML: the recogniser's input. A gap is an
 * empty line of plain text; a scraped page has one in place of a picture.
 */
export type Line =
  /** `size` is that of its letters in px, if all have the same and the source says which. */
  | {
      readonly kind: 'paragraph';
      readonly content: RichText;
      readonly row?: Row;
      readonly size?: number;
    }
  | { readonly kind: 'heading'; readonly level: number; readonly content: RichText }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'image'; readonly picture: Picture; readonly caption: RichText }
  | { readonly kind: 'quote'; readonly content: RichText; readonly attribution: RichText }
  /** A link that looks like a button; its content is that link. */
  | { readonly kind: 'button'; readonly content: RichText }
  | { readonly kind: 'rule' }
  | { readonly kind: 'gap' };

/** Returns the trimmed characters of a paragraph or heading; empty for every other line. */
export function lineText(line: Line | undefined): string {
  return line?.kind === 'paragraph' || line?.kind === 'heading' ? textOf(line.content).trim() : '';
}

/** Returns the same for a field without formatting: a merge tag is its name in braces. */
export function plainLineText(line: Line | undefined): string {
  return line?.kind === 'paragraph' || line?.kind === 'heading' ? plainOf(line.content).trim() : '';
}

/** Returns the index of the first line at or after `at` that is not a gap; the number of lines if there is none. */
export function skipGaps(lines: readonly Line[], at: number): number {
  let index = at;
  while (lines[index]?.kind === 'gap') index += 1;
  return index;
}

/** Returns the address to which all words of a line lead, or its picture; undefined for none, several, or a row. */
export function linkOfLine(line: Line | undefined): string | undefined {
  if (line?.kind === 'image') return line.picture.link;
  const isText = line?.kind === 'heading' || (line?.kind === 'paragraph' && !line.row);
  return isText
    ? onlyLink(line.content.filter((inline) => textOf([inline]).trim() !== ''))
    : undefined;
}

/** Options for reading a text as lines, in any format. */
export interface ReadingOptions {
  readonly onProgress?: OnImportProgress | undefined;
  /** Processes each line; by default lines are unchanged. */
  readonly finish?: FinishLine | undefined;
}

/** Returns the replacement of a line. Lines are replaced as they are read, so that memory holds only one of the two. */
type FinishLine = (line: Line) => readonly Line[];

const longestHeading = 120;

/** True if a line has the shape of a heading or caption: short, and not ending like a sentence. */
export function isShortLine(text: string): boolean {
  const line = text.trim();
  return line !== '' && line.length <= longestHeading && !/[.!?:;,…]$/u.test(line);
}

/** True for a paragraph that is bold and short as a whole. */
export function isBoldParagraph(line: Line | undefined): boolean {
  return line?.kind === 'paragraph' && isBoldLine(line.content);
}

/** True if a whole line is bold and short, like headings in word processors. */
export function isBoldLine(content: RichText): boolean {
  const text = textOf(content);
  return (
    text.trim() !== '' &&
    text.length <= longestHeading &&
    !text.includes('\n') &&
    content.every((inline) => {
      if (typeof inline === 'string') return inline.trim() === '';
      return 'break' in inline || hasMark(inline, 'bold');
    })
  );
}
