import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { withPlainComments } from '../../export/mail-tools/keptComments.ts';
import { linesFromHtml } from '../../import/html/linesFromHtml.ts';
import type { Line } from '../../import/lines/line.ts';
import { textOf } from '../../text/richText.ts';
import { fileIn } from '../assetIn.ts';
import { colophonName } from '../carrier.ts';
import { withoutFiller, type InboxLine } from '../documentInboxLine.ts';
import { parseColophon, type Colophon } from '../colophon.ts';
import type { FoundPart } from '../readColophon.ts';
import {
  attribute,
  elementsIn,
  elementsWithin,
  findElement,
  type HtmlElement,
  type HtmlNode,
} from '../../import/html/element.ts';
import { stringOf } from './inlines.ts';
import { shownElement } from './shownElement.ts';
import { lineTexts } from '../../import/lines/changeLine.ts';
import type { PartType } from '../../blocks/allBlocks.ts';
import { isSeen, type Shown } from '../shown.ts';
import { canonicalText } from '../canonicalRichText.ts';

export interface OwnExport {
  readonly colophon: Colophon;
  readonly parts: readonly FoundPart[];
  readonly inbox: InboxLine | undefined;
  /** The addresses of the pictures within the file, by the names of their own files. */
  readonly embedded?: ReadonlyMap<string, string>;
  /** What others have added around it. */
  readonly around?: readonly string[];
}

/** Parses an HTML document or fragment with a colophon, and returns its pieces; undefined for any other. */
export function readOwnHtml(html: string): OwnExport | undefined {
  if (!html.includes(colophonName)) return undefined;
  const page = parse(html, { scriptingEnabled: false });
  const { childNodes } = page;
  const root = findElement(childNodes, (element) => attribute(element, colophonName) !== '');
  const colophon = root && parseColophon(attribute(root, colophonName));
  if (!colophon) return undefined;
  const parts = takeParts(
    colophon,
    elementsIn(root).map((element) => (type) => shownElement(element, type)),
  );
  const inbox = inboxLineIn(root, childNodes);
  return (
    parts && { colophon, parts, inbox, embedded: embeddedIn(root), around: around(root, page) }
  );
}

/** Returns the lines of the page outside an element, such as those of who forwarded a mail; takes the element out. */
function around(root: HtmlElement, page: DefaultTreeAdapterTypes.Document): string[] {
  const { parentNode } = root;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((node) => node !== root);
  const { lines, leftOut } = linesFromHtml(withPlainComments(serialize(page)));
  return [...lines.map(wordsOf).filter((words) => words !== ''), ...leftOut];
}

function wordsOf(line: Line): string {
  const words = lineTexts(line).map((text) => textOf(text).trim());
  return words.filter((one) => one !== '').join(' ');
}

function embeddedIn(root: HtmlElement): ReadonlyMap<string, string> {
  const embedded = new Map<string, string>();
  for (const element of elementsWithin(root.childNodes))
    for (const name of ['src', 'srcset']) {
      const address = attribute(element, name);
      if (address.startsWith('data:')) embedded.set(fileIn(address), address);
    }
  return embedded;
}

/** A fragment has none: its preheader and subject are in the colophon. */
function inboxLineIn(root: HtmlElement, nodes: readonly HtmlNode[]): InboxLine | undefined {
  if (attribute(root, 'role') !== 'main') return undefined;
  const title = findElement(nodes, ({ tagName }) => tagName === 'title');
  const first = findElement(nodes, ({ tagName }) => tagName === 'div');
  const preheader = first === root ? '' : stringOf(first?.childNodes ?? []);
  return {
    title: stringOf(title?.childNodes ?? []),
    preheader: withoutFiller(canonicalText(preheader)),
  };
}

/** Something in an export that is a piece of some type of part; undefined if we do not write such pieces. */
export type Source = (type: PartType) => Shown | undefined;

/**
 * Returns the parts of an export with their pieces. Undefined unless there are as many pieces as the colophon counts;
 * the theme's picture or the link to the web page, which may precede them, is not counted.
 */
export function takeParts(colophon: Colophon, sources: readonly Source[]): FoundPart[] | undefined {
  const rest = sources.slice(1);
  const before = sources[0]?.('text');
  // Anything else that was put there is not ours to drop.
  if (before?.kind !== 'figure') return partsOf(colophon, sources);
  // The link has a figure's element but no picture.
  const isLink = before.picture.asset === '' && before.below.length > 0;
  const [first, second] = isLink ? [rest, sources] : [sources, rest];
  return partsOf(colophon, first) ?? partsOf(colophon, second);
}

function partsOf({ blocks }: Colophon, sources: readonly Source[]): FoundPart[] | undefined {
  let at = 0;
  const next = (type: PartType): Shown | undefined => {
    for (let source = sources[at]; source; source = sources[at]) {
      at += 1;
      const shown = source(type);
      if (!shown || isSeen(shown)) return shown;
    }
    return undefined;
  };
  const parts: FoundPart[] = [];
  for (const block of blocks) {
    const shown: Shown[] = [];
    while (shown.length < block.pieces) {
      const piece = next(block.type);
      if (!piece) return undefined;
      shown.push(piece);
    }
    parts.push({ ...block, shown });
  }
  return next('text') ? undefined : parts;
}
