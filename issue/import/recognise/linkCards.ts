import type { Inline } from '../../text/inline.ts';
import { styled, trimmed, withoutLinks } from '../../text/richText.ts';
import { lineText, linkOfLine, type Line } from '../lines/line.ts';
import { generalCallWords, moreWords, unsubscribeWords, webViewWords } from './standingWords.ts';

const longestLabel = 50;

/**
 * Returns lines with each card that is one link over several lines (a bookmark, an embedded post) as a linked bold headline
 * with its pictures and its text below; a short last line stays the link.
 */
export function withLinkCards(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const link = linkOfLine(lines[at]);
    let end = at + 1;
    while (link !== undefined && linkOfLine(lines[end]) === link) end += 1;
    const own = lines.slice(at, end);
    result.push(...(link === undefined ? own : (card(own) ?? own)));
    at = end;
  }
  return result;
}

function card(lines: readonly Line[]): readonly Line[] | undefined {
  const pictures = lines.filter((line) => line.kind === 'image');
  const [title, ...texts] = lines.filter((line) => line.kind !== 'image');
  const paragraphs = texts.filter((line) => line.kind === 'paragraph');
  const described = paragraphs.slice(0, paragraphs.findLastIndex((line) => !isLabel(line)) + 1);
  if (!title || described.length === 0 || paragraphs.length < texts.length) return undefined;
  const labels = paragraphs.slice(described.length).map(({ content }) => trimmed(content));
  const link = linkOfLine(title);
  const label = labels.flatMap((one, at) => (at === 0 ? one : [styled(' · ', { link }), ...one]));
  return [
    title.kind === 'paragraph' ? { ...title, content: title.content.map(bold) } : title,
    ...pictures,
    ...described.map((line) => ({ ...line, content: withoutLinks(line.content) })),
    ...(labels.length > 0 ? [{ kind: 'paragraph', content: label } as const] : []),
  ];
}

function isLabel(line: Line): boolean {
  const text = lineText(line);
  return text.length <= longestLabel && !/[.!?…]$/u.test(text);
}

function bold(inline: Inline): Inline {
  if (typeof inline === 'string' || !('text' in inline)) return inline;
  const { text, marks = [], link } = inline;
  return styled(text, { marks: [...new Set([...marks, 'bold' as const])], link });
}

/**
 * Returns lines with bold titles where links and short descriptions take turns from a heading on, at least twice: below a
 * heading nothing is above a link that it could be the source of.
 */
export function withLinkTitles(lines: readonly Line[]): readonly Line[] {
  const titles = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'heading' && line.kind !== 'rule') continue;
    const found: number[] = [];
    for (let next = titledFrom(lines, at + 1); next; next = titledFrom(lines, next.end))
      found.push(next.title);
    if (found.length > 1) for (const title of found) titles.add(title);
  }
  return lines.map((line, at) =>
    titles.has(at) && line.kind === 'paragraph'
      ? { ...line, content: line.content.map(bold) }
      : line,
  );
}

const longestTitle = 120;
const longestDescription = 700;

/** Returns where a link is with a description below it, and the first line after both. */
function titledFrom(lines: readonly Line[], from: number) {
  const title = textAt(lines, from);
  const link = linkOfText(lines[title]);
  const said = lineText(lines[title]);
  if (link === undefined || said.length > longestTitle || standing.some((one) => one.test(said)))
    return undefined;
  const text = textAt(lines, title + 1);
  let end = text;
  let length = 0;
  while (isDescription(lines[end])) {
    length += lineText(lines[end]).length;
    end = textAt(lines, end + 1);
  }
  if (length === 0 || length > longestDescription) return undefined;
  // The site's name, which leads to the same page.
  while (linkOfText(lines[end]) === link) end = textAt(lines, end + 1);
  return { title, end };
}

const standing = [generalCallWords, moreWords, webViewWords, unsubscribeWords];

function isDescription(line: Line | undefined): boolean {
  return line?.kind === 'paragraph' && !line.row && linkOfText(line) === undefined;
}

/** Returns the address of a paragraph that links as a whole, to a page. */
function linkOfText(line: Line | undefined): string | undefined {
  const link = line?.kind === 'paragraph' ? linkOfLine(line) : undefined;
  return link !== undefined && /^https?:/iu.test(link) ? link : undefined;
}

/** Skips gaps and pictures. */
function textAt(lines: readonly Line[], from: number): number {
  let at = from;
  while (lines[at]?.kind === 'gap' || lines[at]?.kind === 'image') at += 1;
  return at;
}
