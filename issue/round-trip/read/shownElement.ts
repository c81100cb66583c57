import type { PartType } from '../../blocks/allBlocks.ts';
import { startField, type List, type ListItem } from '../../text/flow.ts';
import type { RichText } from '../../text/inline.ts';
import { noPicture, type Picture } from '../../text/picture.ts';
import { slice, textOf } from '../../text/richText.ts';
import {
  attribute,
  isElement,
  isQuote,
  styleProperty,
  type HtmlElement,
  type HtmlNode,
} from '../../import/html/element.ts';
import { assetIn } from '../assetIn.ts';
import { canonicalRichText, canonicalText } from '../canonicalRichText.ts';
import { isSeen, linkSign, type Row, type Shown, type ShownLink } from '../shown.ts';
import { linkOfAddress } from '../toolSyntax.ts';
import { elementsOf, inlinesOf, stringOf } from './inlines.ts';

/** Returns an element of our HTML exports, mail or web page, as its original piece, in a part of that type; undefined for any other. */
export function shownElement(element: HtmlElement, type: PartType): Shown | undefined {
  const { childNodes, tagName } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3': {
      const level = Number(tagName[1]) as 1 | 2 | 3;
      return { kind: 'heading', level, content: inlinesOf(childNodes) };
    }
    case 'p':
      if (isSigned(childNodes)) return { kind: 'sources', content: inlinesOf(childNodes.slice(1)) };
      return (
        buttonIn(childNodes) ?? shownParagraph(inlinesOf(childNodes), isOldSmallPrint(element))
      );
    case 'figure':
      return figureOf(childNodes);
    case 'ul':
    case 'ol':
      return type === 'link-list'
        ? { kind: 'links', items: elementsOf(childNodes).map(linkIn) }
        : { kind: 'list', list: listOf(element) };
    case 'blockquote':
      return quoteOf(childNodes);
    case 'div':
      return isQuote(element)
        ? quoteOf(childNodes)
        : (classedDivision(element, type) ?? divisionOf(element, type));
    case 'table':
      return tableOf(element, type);
    case 'hr':
      return { kind: 'rule' };
    default:
      return undefined;
  }
}

/** True if sources follow their sign or word, which is an element of its own. */
function isSigned([first]: readonly HtmlNode[]): boolean {
  return first !== undefined && isElement(first) && first.tagName === 'span';
}

/** Returns the button of a web page. */
function buttonIn([only]: readonly HtmlNode[]): Shown | undefined {
  if (!only || !isElement(only) || attribute(only, 'class') !== 'button') return undefined;
  return buttonOf(only);
}

function buttonOf(anchor: HtmlElement): Shown {
  const url = linkOfAddress(attribute(anchor, 'href')) ?? '';
  return { kind: 'button', label: stringOf(anchor.childNodes), url };
}

/** Returns the figure of a web page. */
function figureOf(nodes: readonly HtmlNode[]): Shown {
  const caption = elementsOf(nodes).find(({ tagName }) => tagName === 'figcaption');
  return {
    kind: 'figure',
    picture: pictureIn(nodes),
    below: inlinesOf(caption?.childNodes ?? []),
  };
}

/** Returns what a web page marks by a class: a chart with its data, bars, a box; undefined for any other element. */
function classedDivision(element: HtmlElement, type: PartType): Shown | undefined {
  const children = elementsOf(element.childNodes);
  switch (attribute(element, 'class')) {
    case 'chart':
      return { kind: 'chart', rows: chartRows(element) };
    case 'bars':
      return { kind: 'bars', rows: children.filter(({ tagName }) => tagName === 'p').map(barOf) };
    case 'box':
      return boxOf(children, type);
    default:
      return undefined;
  }
}

function chartRows(chart: HtmlElement): string[][] {
  const within = elementsOf(chart.childNodes);
  const table = within.find(({ tagName }) => tagName === 'table');
  if (table) return rowsOf(table).map((row) => row.map(textIn));
  return within.flatMap(chartRows);
}

function boxOf(elements: readonly HtmlElement[], type: PartType): Shown | undefined {
  return boxWith(elements.map((element) => shownElement(element, type)));
}

/** Returns a box around those of its pieces that show something; undefined if one is none of ours. */
export function boxWith(pieces: readonly (Shown | undefined)[]): Shown | undefined {
  const seen = pieces.filter((piece) => piece !== undefined).filter(isSeen);
  return pieces.includes(undefined) ? undefined : { kind: 'box', pieces: seen };
}

/** In older exports sources are small print, with space below; the newsletter's name, which may start with any sign, is bold. */
function isOldSmallPrint(element: HtmlElement): boolean {
  const isSmall = styleProperty(element, 'font-size') !== '';
  return (
    isSmall &&
    styleProperty(element, 'margin').startsWith('0 0 ') &&
    styleProperty(element, 'font-weight') === ''
  );
}

/** Returns a paragraph; small print that starts with the link sign is a line of sources. */
function shownParagraph(content: RichText, isSmall: boolean): Shown {
  if (!isSmall || !textOf(content).startsWith(linkSign)) return { kind: 'paragraph', content };
  return { kind: 'sources', content: canonicalRichText(slice(content, linkSign.length)) };
}

function listOf(element: HtmlElement): List {
  const items = elementsOf(element.childNodes).map(({ childNodes }): ListItem => {
    const inner = elementsOf(childNodes).find(isList);
    const content = inlinesOf(childNodes.filter((node) => node !== inner));
    return inner ? { content, list: listOf(inner) } : { content };
  });
  if (element.tagName !== 'ol') return { type: 'bullet-list', items };
  return { type: 'ordered-list', ...startField(Number(attribute(element, 'start') || 1)), items };
}

function isList({ tagName }: HtmlElement): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

function quoteOf(outer: readonly HtmlNode[]): Shown {
  const [frame] = elementsOf(outer);
  const nodes = frame?.tagName === 'div' ? frame.childNodes : outer;
  // On a web page, the words are a paragraph too.
  const who = elementsOf(nodes).find(
    (element) =>
      element.tagName === 'p' &&
      (attribute(element, 'style') !== '' || attribute(element, 'class') === 'quiet'),
  );
  return {
    kind: 'quote',
    content: inlinesOf(nodes.filter((node) => node !== who)),
    attribution: who ? withoutDash(inlinesOf(who.childNodes)) : [],
  };
}

/** Returns the attribution, without the dash before the name. */
export function withoutDash(content: RichText): RichText {
  return canonicalRichText(slice(content, textOf(content).startsWith('—') ? 1 : 0));
}

/** Returns a figure, a chart or its bars, or the answers of a poll. */
function divisionOf(element: HtmlElement, type: PartType): Shown {
  const children = elementsOf(element.childNodes);
  const paragraphs = children.filter(({ tagName }) => tagName === 'p');
  if (type === 'link-list') return { kind: 'links', items: paragraphs.map(linkIn) };
  const [only] = children;
  if (type === 'table' && only?.tagName === 'table') return dataTableOf(only);
  if (children.some(({ tagName }) => tagName === 'table')) {
    return { kind: 'bars', rows: paragraphs.map(barOf) };
  }
  // A chart that cannot be drawn is lines of text.
  const isBare = children.every(({ tagName }) => tagName === 'br');
  if (type === 'chart' && (children[0]?.tagName === 'div' || isBare)) return { kind: 'chart' };
  return {
    kind: 'figure',
    picture: pictureIn(element.childNodes),
    below: inlinesOf(paragraphs[0]?.childNodes ?? []),
  };
}

function barOf({ childNodes }: HtmlElement): Row {
  const figure = elementsOf(childNodes).at(-1);
  return [stringOf(childNodes.filter((node) => node !== figure)), textIn(figure)];
}

/** Returns a link and its note, which is in an element of its own at the end. */
function linkIn({ childNodes }: HtmlElement): ShownLink {
  const note = elementsOf(childNodes).findLast(({ tagName }) => tagName === 'span');
  return {
    label: inlinesOf(childNodes.filter((node) => node !== note)),
    note: inlinesOf(note?.childNodes ?? []),
  };
}

/** Returns companies by day, a button, or a box around pieces. */
function tableOf(element: HtmlElement, type: PartType): Shown | undefined {
  if (type === 'table') return dataTableOf(element);
  const rows = rowsOf(element);
  if (rows.every(([head]) => head?.tagName === 'th')) {
    return {
      kind: 'earnings',
      rows: rows.map(([day, names]) => [textIn(day), textIn(names).replaceAll('\u00A0(', ' (')]),
    };
  }
  const cell = rows[0]?.[0];
  if (!cell) return undefined;
  const inside = elementsOf(cell.childNodes);
  const [first] = inside;
  return first?.tagName === 'a' ? buttonOf(first) : boxOf(inside, type);
}

function dataTableOf(element: HtmlElement): Shown {
  const caption = elementsOf(element.childNodes).find(({ tagName }) => tagName === 'caption');
  const rows = rowsOf(element);
  return {
    kind: 'table',
    table: {
      rows: rows.map((row) => row.map(({ childNodes }) => inlinesOf(childNodes))),
      hasHeader: rows[0]?.some((cell) => attribute(cell, 'scope') === 'col') ?? false,
    },
    caption: inlinesOf(caption?.childNodes ?? []),
  };
}

function rowsOf(element: HtmlElement): HtmlElement[][] {
  return elementsOf(element.childNodes)
    .flatMap((section) => (section.tagName === 'tr' ? [section] : elementsOf(section.childNodes)))
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => elementsOf(row.childNodes));
}

/** Returns the text of an element; empty for none. */
export function textIn(element: HtmlElement | undefined): string {
  return stringOf(element?.childNodes ?? []);
}

/**
 * Returns the picture from one of our exports: its asset is the last part of its address. Its size is in the colophon.
 * The alt text may be in a following element.
 */
export function pictureIn(nodes: readonly HtmlNode[]): Picture {
  const [outer] = elementsOf(nodes);
  const link = outer?.tagName === 'a' ? linkOfAddress(attribute(outer, 'href')) : undefined;
  const [shown, text] = elementsOf(outer?.tagName === 'a' ? outer.childNodes : nodes);
  // A page has the version for dark mode around it.
  const within = shown?.tagName === 'picture' ? elementsOf(shown.childNodes) : [shown];
  const image = within.find((element) => element?.tagName === 'img');
  if (!image) return noPicture;
  const alt = text?.tagName === 'span' ? stringOf(text.childNodes) : attribute(image, 'alt');
  return {
    asset: assetIn(attribute(image, 'src')),
    alt: canonicalText(alt),
    width: 0,
    height: 0,
    ...(link !== undefined && { link }),
  };
}
