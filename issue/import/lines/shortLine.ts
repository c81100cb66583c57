import { hasMark, type RichText } from '../../text/inline.ts';
import type { Line } from './line.ts';
import { textOf } from '../../text/richText.ts';

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
