import { onlyLink } from '../../text/inline.ts';
import { textOf } from '../../text/richText.ts';
import { lineText, skipGaps, type Line } from './line.ts';
import { isBoldParagraph } from './shortLine.ts';

/**
 * Returns the lines with each picture of a headline below it: cards have it above, where it would end the text before.
 * It belongs to a headline that has its link, or that its alt text repeats.
 */
export function withPicturesBelow(lines: readonly Line[]): readonly Line[] {
  const ordered = [...lines];
  for (let at = 0; at < ordered.length; at += 1) {
    const line = ordered[at];
    if (line?.kind !== 'image') continue;
    const next = skipGaps(ordered, at + 1);
    const head = ordered[next];
    if (!head || !isHeadlineOf(head, line)) continue;
    ordered.splice(at, next - at + 1, head, ...ordered.slice(at + 1, next), line);
    at = next;
  }
  return ordered;
}

function isHeadlineOf(head: Line, { picture }: Line & { kind: 'image' }): boolean {
  if (head.kind !== 'heading' && !isBoldParagraph(head)) return false;
  if (picture.alt !== '' && picture.alt.trim() === lineText(head)) return true;
  const link = linkOfLine(head);
  return link !== undefined && link === picture.link;
}

/** Returns the link of a whole line; undefined if it has several, or none. */
function linkOfLine(line: Line): string | undefined {
  const content = line.kind === 'heading' || line.kind === 'paragraph' ? line.content : [];
  return onlyLink(content.filter((inline) => textOf([inline]).trim() !== ''));
}
