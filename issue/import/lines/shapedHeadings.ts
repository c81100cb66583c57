import { leadingEmoji } from '../../text/leadingEmoji.ts';
import { withoutMark } from '../../text/richText.ts';
import { lineText, skipGaps, isBoldLine, isBoldParagraph, type Line } from './line.ts';

/** How much larger than most text a heading is, and a bold one. */
const larger = 1.25;
const largerAndBold = 1.1;
const longestHeading = 120;

type Paragraph = Line & { readonly kind: 'paragraph' };

/**
 * Returns lines with headings where a program only formatted text as one: short lines larger than most text, and, in a
 * text without headings besides its title, short bold lines above others.
 */
export function shapedHeadings(lines: readonly Line[]): readonly Line[] {
  const sized = withSecondLevel(withLargeHeadings(lines));
  const hasHeadings = sized.some((line) => line.kind === 'heading' && line.level > 1);
  return hasHeadings ? sized : withBoldHeadings(sized);
}

/** Raises the headings of a text that has none of the second level. */
function withSecondLevel(lines: readonly Line[]): readonly Line[] {
  const levels = lines.flatMap((line) => (line.kind === 'heading' ? [line.level] : []));
  const highest = Math.min(...new Set(levels.filter((level) => level > 1)));
  if (highest <= 2 || !Number.isFinite(highest)) return lines;
  return lines.map((line) =>
    line.kind === 'heading' && line.level > 1 ? { ...line, level: line.level - highest + 2 } : line,
  );
}

function withLargeHeadings(lines: readonly Line[]): readonly Line[] {
  const body = usualSize(lines);
  if (body === undefined) return lines;
  const isLarge = (line: Line): line is Paragraph & { readonly size: number } =>
    isShort(line) &&
    line.size !== undefined &&
    line.size >= body * (isBoldLine(line.content) ? largerAndBold : larger);
  const sizes = [...new Set(lines.filter(isLarge).map(({ size }) => size))].toSorted(
    (one, other) => other - one,
  );
  const hasTitle = lines.some((line) => line.kind === 'heading' && line.level === 1);
  return lines.map((line) =>
    isLarge(line) ? heading(line, sizes.indexOf(line.size) + (hasTitle ? 2 : 1)) : line,
  );
}

function withBoldHeadings(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    if (!isShort(line) || !isBoldLine(line.content)) return line;
    const next = lines[skipGaps(lines, at + 1)];
    const isAbove = next?.kind === 'list' || next?.kind === 'image' || !isBoldParagraph(next);
    return next && isAbove ? heading(line, 2) : line;
  });
}

function heading({ content }: Paragraph, level: number): Line {
  return { kind: 'heading', level: Math.min(level, 6), content: withoutMark(content, 'bold') };
}

function isShort(line: Line): line is Paragraph {
  const text = lineText(line);
  return (
    line.kind === 'paragraph' &&
    line.row === undefined &&
    text !== '' &&
    text.length <= longestHeading &&
    !text.includes('\n') &&
    !/[.:;,…]$/u.test(text) &&
    /\p{L}/u.test(text) &&
    leadingEmoji(text) === ''
  );
}

/** Returns the size in which most characters are written; undefined if nothing says its size. */
function usualSize(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  let isSaid = false;
  for (const line of lines) {
    if (line.kind !== 'paragraph') continue;
    isSaid ||= line.size !== undefined;
    const size = line.size ?? 16;
    counts.set(size, (counts.get(size) ?? 0) + lineText(line).length);
  }
  const most = [...counts].toSorted(([, one], [, other]) => other - one)[0];
  return isSaid ? most?.[0] : undefined;
}
