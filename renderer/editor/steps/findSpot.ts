import type { Node } from '@tiptap/pm/model';
import type { Place } from './place.ts';

/** What stands in a block at the place meant: words, an address that something there leads to, a picture. */
export interface Spot {
  readonly words?: string;
  /** How often the words stand before that place in the block; none unless said otherwise. */
  readonly after?: number;
  readonly address?: string;
  readonly asset?: string;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a spot is in a document: its words or link, else its picture, else the block itself. */
export interface FoundSpot {
  readonly block: Place;
  readonly figure?: Place | undefined;
  readonly range?: Range | undefined;
}

/** Finds a spot in a block (or news item); undefined where there is no such block. */
export function findSpot(doc: Node, blockId: string, spot: Spot): FoundSpot | undefined {
  const block = blockWith(doc, blockId);
  if (!block) return undefined;
  const { words, after = 0, address, asset } = spot;
  const linked = address ? linksIn(block, address) : [];
  const found = words ? wordsIn(block, words) : [];
  // The words are meant where they are linked, if they are: elsewhere they may stand as plain text.
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

/** Where the words stand, each time within one line, as readers see it: with the values of tokens. */
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

/** The text of a line, and where in the line each of its characters comes from. */
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

/** What leads to the address: linked words, or all of a line that has it in its field. */
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
