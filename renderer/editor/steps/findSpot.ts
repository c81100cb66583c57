import type { Node } from '@tiptap/pm/model';
import type { Place } from './place.ts';

/** A spot in a block: words, the address of a link, or a picture. */
export interface Spot {
  readonly words?: string;
  /** Number of earlier occurrences of the words in the block; 0 by default. */
  readonly after?: number;
  readonly address?: string;
  readonly asset?: string;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Location of a spot in a document: its words or link, or else its picture, or else the block. */
export interface FoundSpot {
  readonly block: Place;
  readonly figure?: Place | undefined;
  readonly range?: Range | undefined;
}

/** Finds a spot in a block or news item; undefined if there is no such block. */
export function findSpot(doc: Node, blockId: string, spot: Spot): FoundSpot | undefined {
  const block = blockWith(doc, blockId);
  if (!block) return undefined;
  const { words, after = 0, address, asset } = spot;
  const linked = address ? linksIn(block, address) : [];
  const found = words ? wordsIn(block, words) : [];
  // Prefers words that are linked: they may also occur as plain text.
  const both = found.filter(({ from, to }) =>
    linked.some((link) => link.from < to && from < link.to),
  );
  const ranges = both.length > 0 ? both : found.length > 0 ? found : linked;
  return {
    block,
    range: ranges[Math.min(after, ranges.length - 1)],
    figure: asset ? figureIn(block, asset) : undefined,
  };
}

function blockWith(doc: Node, id: string): Place | undefined {
  let found: Place | undefined;
  doc.descendants((node, position) => {
    if (!found && node.attrs['id'] === id) found = { node, position };
    return !found && !node.isTextblock;
  });
  return found;
}

/** Returns all occurrences of the words, each within one line, in the text as displayed, with the values of tokens. */
function wordsIn({ node, position }: Place, words: string): Range[] {
  const found: Range[] = [];
  node.descendants((line, offset) => {
    if (!line.isTextblock) return true;
    const { text, places } = lineText(line);
    const start = position + 1 + offset + 1;
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      const [from, to] = [places[at], places[at + words.length - 1]];
      if (from && to) found.push({ from: start + from.start, to: start + to.end });
    }
    return false;
  });
  return found;
}

interface CharacterPlace {
  readonly start: number;
  readonly end: number;
}

/** Returns the text of a line, and the position of each of its characters. */
function lineText(line: Node): { readonly text: string; readonly places: CharacterPlace[] } {
  let text = '';
  const places: CharacterPlace[] = [];
  line.forEach((child, start) => {
    const shown = child.text ?? leafText(child);
    for (let index = 0; index < shown.length; index += 1) {
      const from = child.isText ? start + index : start;
      places.push({ start: from, end: child.isText ? from + 1 : start + child.nodeSize });
    }
    text += shown;
  });
  return { text, places };
}

function leafText(node: Node): string {
  const toText = node.type.spec['toText'] as ((of: { node: Node }) => string) | undefined;
  return node.type.name === 'token' && toText ? toText({ node }) : '\uFFFC';
}

/** Returns what links to the address: linked words, or a whole line with that address. */
function linksIn({ node, position }: Place, address: string): Range[] {
  const found: Range[] = [];
  const leadsThere = (value: unknown) => typeof value === 'string' && value.trim() === address;
  node.descendants((part, offset) => {
    const from = position + 1 + offset;
    if (part.isInline && part.marks.some(({ attrs }) => leadsThere(attrs['href']))) {
      found.push({ from, to: from + part.nodeSize });
    } else if (part.isTextblock && leadsThere(part.attrs['url'])) {
      found.push({ from: from + 1, to: from + 1 + part.content.size });
    }
    return true;
  });
  return found;
}

function figureIn({ node, position }: Place, asset: string): Place | undefined {
  let found: Place | undefined;
  node.descendants((part, offset) => {
    const picture = part.attrs['picture'] as { readonly asset?: string } | undefined;
    if (!found && picture?.asset === asset) found = { node: part, position: position + 1 + offset };
    return !found;
  });
  return found;
}
