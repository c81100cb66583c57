import { linkOf } from '../../text/inline.ts';
import { lineText, skipGaps, linkOfLine, isBoldParagraph, type Line } from './line.ts';

/**
 * Returns the lines with each picture of a headline below it: cards have it above, where it would end the text before.
 * It belongs to a headline that has its link, or that its alt text repeats, and to one of a level before which a picture is
 * below a link that ends the card above.
 */
export function withPicturesBelow(lines: readonly Line[]): readonly Line[] {
  const ordered = [...lines];
  const levels = cardLevels(lines);
  for (let at = 0; at < ordered.length; at += 1) {
    const line = ordered[at];
    if (line?.kind !== 'image') continue;
    const next = skipGaps(ordered, at + 1);
    const head = ordered[next];
    const isCard = head?.kind === 'heading' && levels.has(head.level);
    if (!head || !(isCard || isHeadlineOf(head, line))) continue;
    ordered.splice(at, next - at + 1, head, ...ordered.slice(at + 1, next), line);
    at = next;
  }
  return ordered;
}

function cardLevels(lines: readonly Line[]): ReadonlySet<number> {
  const levels = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const head = lines[skipGaps(lines, at + 1)];
    if (line.kind === 'image' && head?.kind === 'heading' && endsCard(lines[at - 1]))
      levels.add(head.level);
  }
  return levels;
}

function endsCard(line: Line | undefined): boolean {
  if (line?.kind === 'button') return true;
  return line?.kind === 'paragraph' && linkOf(line.content.at(-1)) !== undefined;
}

function isHeadlineOf(head: Line, { picture }: Line & { kind: 'image' }): boolean {
  if (head.kind !== 'heading' && !isBoldParagraph(head)) return false;
  if (picture.alt !== '' && picture.alt.trim() === lineText(head)) return true;
  const link = linkOfLine(head);
  return link !== undefined && link === picture.link;
}
