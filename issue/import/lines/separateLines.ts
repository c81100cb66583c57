import { isDayLine } from '../dates/dayLine.ts';
import { isCredit } from './credit.ts';
import { slice, textOf, trimmed } from './content.ts';
import { leadingEmoji } from './emoji.ts';
import type { Line } from './line.ts';

/**
 * Gives each thing a line of its own: paragraphs are cut at empty lines and before an emoji, a day of the earnings list
 * or a credit; a list of such things is as many paragraphs.
 */
export function separateLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line): Line[] => {
    if (line.kind === 'paragraph') return paragraphsOf(line);
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
  for (const { index } of text.matchAll(/\n/g)) {
    const rest = text.slice(index + 1);
    const next = rest.split('\n', 1)[0]?.trim() ?? '';
    if (
      next === '' ||
      startsSomething(next) ||
      isCredit(next) ||
      isDayLine(lineBefore(text, index))
    ) {
      starts.push(index + 1);
    }
  }
  return starts
    .map((start, index) => trimmed(slice(content, start, starts[index + 1])))
    .filter((part) => part.length > 0)
    .map((part) => ({ kind: 'paragraph', content: part }));
}

function lineBefore(text: string, end: number): string {
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trim();
}
