import { isCredit } from '../../text/isCredit.ts';
import { slicer, textOf, trimmed } from '../../text/richText.ts';
import { leadingEmoji } from '../../text/leadingEmoji.ts';
import { isDayLine } from '../dates/dayHead.ts';
import type { Line } from './line.ts';

/**
 * Puts each item on a separate line: splits paragraphs at empty lines and before an emoji, a day of the earnings list
 * or a credit, and a list of such items into paragraphs.
 */
export function separateLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line): Line[] => {
    if (line.kind === 'paragraph') {
      const parts = line.row ? [line] : paragraphsOf(line);
      return parts.length === 1 ? parts.map((part) => ({ ...line, ...part })) : parts;
    }
    if (line.kind !== 'list' || !line.list.items.every(standsAlone)) return [line];
    return line.list.items.map(({ content }) => ({ kind: 'paragraph', content }));
  });
}

function standsAlone({ content, list }: { content: Parameters<typeof textOf>[0]; list?: unknown }) {
  return list === undefined && startsSomething(textOf(content));
}

function startsSomething(text: string): boolean {
  return leadingEmoji(text) !== '' || isDayLine(text);
}

function paragraphsOf({ content }: Line & { kind: 'paragraph' }): Line[] {
  const text = textOf(content);
  const starts = [0];
  let at = 0;
  let before: string | undefined;
  for (const line of text.split('\n')) {
    const own = line.trim();
    if (
      before !== undefined &&
      (own === '' || startsSomething(own) || isCredit(own) || isDayLine(before))
    )
      starts.push(at);
    before = own;
    at += line.length + 1;
  }
  const part = slicer(content);
  return starts
    .map((start, index) => trimmed(part(start, starts[index + 1])))
    .filter((part) => part.length > 0)
    .map((part) => ({ kind: 'paragraph', content: part }));
}
