import type { List, ListItem } from '../../text/flow.ts';
import type { About } from '../about.ts';
import { append } from '../append.ts';
import { LanguageDetector } from '../detectLanguage.ts';
import type { Line, ReadingOptions } from '../lines/line.ts';
import { isColoured } from './buttonLink.ts';
import { PageHead } from './pageHead.ts';
import {
  attribute,
  deepText,
  headingLevel,
  isLineBreak,
  type HtmlElement,
  type HtmlNode,
} from './element.ts';
import { isNavigation, mayBeHidden } from './hidden.ts';
import { HtmlWalk } from './htmlWalk.ts';
import { parseHtml, partsOf } from './parseHtml.ts';
import { emptyPicture, type PictureFor } from './readImage.ts';
import { noStyle, type Style } from './styleOf.ts';
import { isLayoutTable } from './tableRow.ts';

export type { PictureFor } from './readImage.ts';

export interface HtmlLines {
  readonly lines: readonly Line[];
  /** Navigation and hidden text, which readers do not see; links without a target, with their addresses. */
  readonly leftOut: readonly string[];
  /** Hidden text at the very top, which an inbox shows next to the subject line. */
  readonly preheader: string;
  /** What the page's head says about it. */
  readonly about?: About;
}

/** Options for reading HTML. */
export interface HtmlOptions extends ReadingOptions {
  /** Returns the picture for an image; by default an empty placeholder with its alt text. */
  readonly pictureFor?: PictureFor | undefined;
  /** BCP 47 tag of the language for the quotation marks of a `q`; by default detected from the text. */
  readonly language?: string | undefined;
}

/**
 * Returns an HTML text as lines: drops scripts, styles, tracking pixels, classes and layout tables; keeps text order,
 * links, bold, italic, strike, code, headings, lists, quotes and images. Never throws.
 */
export function linesFromHtml(html: string, options: HtmlOptions = {}): HtmlLines {
  return linesFromHtmlParts((onPart) => partsOf(html, onPart), options);
}

/**
 * Yields the parts of an HTML text from its start; `onPart` is called with the share that has been read, from 0 to 1.
 */
export type HtmlParts = (onPart?: (share: number) => void) => Iterable<string>;

/** The same for a text that is generated in parts, possibly more than once. */
export function linesFromHtmlParts(
  parts: HtmlParts,
  { pictureFor = emptyPicture, language, onProgress, finish = (line) => [line] }: HtmlOptions = {},
): HtmlLines {
  let detected = language;
  const head = new PageHead();
  const walk = new HtmlWalk(
    pictureFor,
    () => (detected ??= languageOf(parts)),
    () => head.address,
  );
  const lines: Line[] = [];
  const takeLines = (all: boolean) => {
    for (const line of walk.collector.takeLines(all)) append(lines, finish(withShallowList(line)));
  };
  const entered: { readonly tagName: string; readonly style: Style; readonly leave: () => void }[] =
    [];
  const reader = {
    isContainer,
    enter: (element: HtmlElement) => {
      if (element.tagName === 'html') head.enter(element);
      const outer = entered.at(-1)?.style ?? noStyle;
      entered.push({ tagName: element.tagName, ...walk.enter(element, outer) });
    },
    leave: () => entered.pop()?.leave(),
    read: (nodes: readonly HtmlNode[]) => {
      const { tagName = 'html', style = noStyle } = entered.at(-1) ?? {};
      if (tagName === 'html' || tagName === 'body') head.look(nodes);
      walk.nodes(nodes, style, entered.length + 1);
      takeLines(false);
    },
  };
  parseHtml(
    parts((share) => onProgress?.('reading', share)),
    reader,
  );
  walk.collector.endLine();
  takeLines(true);
  const { leftOut, preheader } = walk.unseen;
  return { lines, leftOut, preheader, about: head.about };
}

const containers = new Set(
  'html body div section article main header footer aside form center tbody thead tfoot tr td'.split(
    ' ',
  ),
);

/**
 * True for an element that only groups its content, whatever that will be. Called for parts of tables only within such
 * elements.
 */
function isContainer(element: HtmlElement): boolean {
  const { tagName } = element;
  return (
    (containers.has(tagName) || (tagName === 'table' && isLayoutTable(element))) &&
    !mayBeHidden(element) &&
    !isNavigation(element) &&
    !isColoured(element) &&
    !isLineBreak(element) &&
    headingLevel(element) === undefined &&
    attribute(element, 'data-cfemail') === ''
  );
}

/** Returns the language of all the text of a page, visible or not. */
function languageOf(parts: HtmlParts): string {
  const detector = new LanguageDetector();
  parseHtml(parts(), {
    isContainer,
    read: (nodes) => {
      for (const node of nodes) detector.add(deepText(node));
    },
  });
  return detector.language;
}

/** Levels of a list: more than any text has, and few enough for `readJson` to read the file that holds them. */
const deepest = 50;

/** Returns the line, the items of a list below the deepest level moved up to it, in reading order. */
function withShallowList(line: Line): Line {
  return line.kind === 'list' ? { ...line, list: shallow(line.list, deepest) } : line;
}

function shallow(list: List, levels: number): List {
  return { ...list, items: list.items.flatMap((item) => itemsOf(item, levels)) };
}

function itemsOf({ content, list }: ListItem, levels: number): ListItem[] {
  if (!list) return [{ content }];
  if (levels > 1) return [{ content, list: shallow(list, levels - 1) }];
  return [{ content }, ...list.items.flatMap((item) => itemsOf(item, levels))];
}
