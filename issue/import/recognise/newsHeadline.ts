import { hasMark, type RichText } from '../../text/inline.ts';
import { slice, textOf, trimmed, withoutMark } from '../../text/richText.ts';

const longestHeadline = 160;
const end =
  /:(?=\s)|(?<![.!?…])[.!?…]+["”“»«)]?(?=\s+["„“”»«(]?[\p{Lu}\p{N}\p{Extended_Pictographic}])/gu;
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|\d{1,3}|\p{L}\.\s?\p{L}|Dr|Prof|St|Mr|Mrs|Ms|Inc|Corp|Co|bzw|ca|Nr|No|vs|Mio|Mrd|U\.S|etc)$/u;

/**
 * Splits a news item's first line into its headline, up to the first colon or sentence end or as far as it is bold, and
 * the rest.
 */
export function splitNewsHeadline(content: RichText): { headline: RichText; rest: RichText } {
  const bold = boldLength(content);
  const length = bold > 0 ? bold : firstEnd(textOf(content));
  if (length === undefined) return { headline: [], rest: content };
  const first = slice(content, 0, length);
  const headline = trimmed(bold > 0 ? withoutMark(first, 'bold') : first);
  return { headline, rest: trimmed(slice(content, length)) };
}

/** Returns the length of the bold run at the start, including the colon or full stop after it. */
function boldLength(content: RichText): number {
  let length = 0;
  for (const inline of content) {
    if (!hasMark(inline, 'bold') && (length > 0 || textOf([inline]).trim() !== '')) break;
    length += textOf([inline]).length;
  }
  const text = textOf(content);
  if (text.slice(0, length).trim() === '') return 0;
  return length + (/^[:.!?…]+(?=\s|$)/u.exec(text.slice(length))?.[0].length ?? 0);
}

/** Returns where the headline ends; the text's length if all of it is headline; undefined if it has none. */
function firstEnd(text: string): number | undefined {
  for (const match of text.matchAll(end)) {
    const before = text.slice(0, match.index);
    if (match[0] === '.' && abbreviation.test(before)) continue;
    const length = match.index + match[0].length;
    return length <= longestHeadline ? length : undefined;
  }
  return text.length <= longestHeadline ? text.length : undefined;
}
