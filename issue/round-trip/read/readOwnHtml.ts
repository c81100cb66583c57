import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { withPlainComments } from '../../export/mail-tools/keptComments.ts';
import {
  attribute,
  elementsIn,
  elementsWithin,
  findElement,
  type HtmlElement,
  type HtmlNode,
} from '../../import/html/element.ts';
import { linesFromHtml } from '../../import/html/linesFromHtml.ts';
import { lineTexts } from '../../import/lines/changeLine.ts';
import type { Line } from '../../import/lines/line.ts';
import { textOf } from '../../text/richText.ts';
import { fileIn } from '../assetIn.ts';
import { canonicalText } from '../canonicalRichText.ts';
import { colophonName } from '../embeddedColophon.ts';
import { withoutFiller, type InboxLine } from '../documentInboxLine.ts';
import { parseColophon } from '../colophon.ts';
import { stringOf } from './inlines.ts';
import { takeParts, type OwnExport } from './ownExport.ts';
import { shownElement } from './shownElement.ts';

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
