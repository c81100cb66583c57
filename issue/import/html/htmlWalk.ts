import { conventionsOf } from '../../typography/conventions.ts';
import { lineText, type Line } from '../lines/line.ts';
import { linesFromText } from '../text/linesFromText.ts';
import { styled, textOf, tidy, trimmed } from '../../text/richText.ts';
import { joined, LineCollector, type Walk } from './lineCollector.ts';
import {
  attribute,
  deepText,
  headingLevel,
  isElement,
  isLineBreak,
  isQuote,
  isTextNode,
  parentOf,
  startsWithSpace,
  styleProperty,
  unread,
  nodesWithin,
  type HtmlElement,
  type HtmlNode,
} from './element.ts';
import { buttonLink } from './buttonLink.ts';
import { checkMark, isCheckPicture, isDrawnBox } from './checkMark.ts';
import { isFootnoteMark } from './footnoteMark.ts';
import { hiddenEmailIn, linkOfElement, named } from './linkOfElement.ts';
import { hidesText, isHidden, isNavigation } from './hidden.ts';
import { listLines } from './listLines.ts';
import { goesOn, levelOf } from './levelledList.ts';
import { mathText, renderedFormula } from './mathText.ts';
import { quoteLines } from './quoteLines.ts';
import { raisedText } from './raisedText.ts';
import { isDrawnPicture, readDrawing } from './readDrawing.ts';
import { readImage, type ImageSource, type PictureFor } from './readImage.ts';
import { levelOfText, noStyle, styleWithin, type Level, type Style } from './styleOf.ts';
import { isDataRow, rowLines } from './tableRow.ts';
import { isEmbedded, linkToEmbedded } from './embeddedMedia.ts';
import { UnseenText } from './unseenText.ts';
import { isWordListItem, wordListItem } from './wordList.ts';

/** Elements that a browser shows as blocks; all others, including unknown ones, are inline. */
const blockTags = new Set(
  (
    'address article aside body caption center dd details dialog div dl dt fieldset figcaption footer form ' +
    'header hgroup html legend li main menu optgroup option p search section summary table tbody td tfoot ' +
    'th thead tr textarea'
  ).split(' '),
);
/** Deeper than any newsletter: below this only text is read, so that no nesting overflows the stack. */
const deepest = 200;

/** A quotation that the text opened and has not closed: its last double mark is before a word. */
const openQuotation = /(?:^|[\s([])["„“«»](?:[^\s"„“”«»][^"„“”«»]*)?$/u;

/** True for an element that a style sheet shows as a block, or as an item of a row of boxes. */
function isShownAsBlock(element: HtmlElement): boolean {
  const parent = parentOf(element);
  return (
    /^(?:block|flex|grid|table|list-item|flow-root)/.test(styleProperty(element, 'display')) ||
    (parent !== undefined && /^(?:inline-)?(?:flex|grid)/.test(styleProperty(parent, 'display')))
  );
}

/** One walk through an HTML tree, in reading order. */
export class HtmlWalk implements Walk {
  collector = new LineCollector();
  readonly unseen = new UnseenText();
  readonly #pictureFor: PictureFor;
  readonly #language: () => string;
  readonly #page: () => string | undefined;
  #quoteDepth = 0;
  #depth = 0;
  /** Number of open lists, quotes and rows: hidden text within one is not a preheader. */
  #within = 0;
  #preformatted = false;
  #lineEnds = false;

  /** `page` is the address of the page as far as it is known so far. */
  constructor(pictureFor: PictureFor, language: () => string, page: () => string | undefined) {
    this.#pictureFor = pictureFor;
    this.#page = page;
    this.#language = language;
  }

  /** Reads nodes `depth` levels below the current one. */
  nodes(nodes: readonly HtmlNode[], style: Style = noStyle, depth = 1): void {
    this.#depth += depth;
    for (const node of nodes) {
      if (isElement(node)) this.#element(node, style);
      else if (isTextNode(node)) {
        if (hidesText(style)) this.unseen.hide(node.value, false);
        else if (this.#preformatted) this.collector.preformatted(node.value, style);
        else if (this.#lineEnds) this.collector.textWithLineEnds(node.value, style);
        else this.collector.text(node.value, style);
      }
    }
    this.#depth -= depth;
  }

  /** Enters an element whose children follow, see `isContainer`: returns their style, and how to end it. */
  enter(element: HtmlElement, outer: Style): { readonly style: Style; readonly leave: () => void } {
    return { style: styleWithin(element, outer, undefined), leave: this.#begin(element) };
  }

  /** Line ends in an element's text count if its own style says so. Returns a function that ends the element. */
  #begin(element: HtmlElement): () => void {
    const isBlock = blockTags.has(element.tagName) || isShownAsBlock(element);
    if (isBlock) this.collector.endLine();
    const lineEnds = this.#lineEnds;
    const said = styleProperty(element, 'white-space');
    if (said !== '') this.#lineEnds = /^(?:pre|break-spaces)/.test(said);
    return () => {
      this.#lineEnds = lineEnds;
      if (isBlock) this.collector.endLine();
    };
  }

  readLines(nodes: readonly HtmlNode[], style: Style = noStyle): Line[] {
    const outer = this.collector;
    this.collector = new LineCollector();
    this.#within += 1;
    this.nodes(nodes, style);
    this.#within -= 1;
    this.collector.endLine();
    const { lines } = this.collector;
    this.collector = outer;
    return lines;
  }

  /** What is embedded becomes a paragraph that links to it. */
  #embedded(element: HtmlElement, outer: Style): void {
    const found = linkToEmbedded(element);
    if (!found) return;
    this.collector.endLine();
    this.collector.text(found.text, { ...outer, link: found.link });
    this.collector.endLine();
  }

  #element(element: HtmlElement, outer: Style): void {
    const { tagName, childNodes } = element;
    const formula = renderedFormula(element);
    if (formula !== undefined) return this.collector.text(formula, outer);
    if (tagName === 'math') return this.collector.text(mathText(element), outer);
    if (tagName === 'svg') return this.#drawing(element, outer);
    if (isEmbedded(element)) return this.#embedded(element, outer);
    this.unseen.look(element);
    if (unread.has(tagName)) return;
    if (this.#depth > deepest) return this.collector.text(deepText(element), outer);
    if (isHidden(element)) {
      const isFirst = this.#within === 0 && !this.collector.hasText;
      return this.unseen.hide(deepText(element), isFirst, element);
    }
    if (isNavigation(element)) return this.unseen.leaveOut(deepText(element));
    const style = styleWithin(element, outer, this.#linkOf(element));
    const email = hiddenEmailIn(element);
    if (email !== undefined) return this.collector.text(email, style);
    if (isFootnoteMark(element)) return this.collector.text(`[${deepText(element)}]`, style);
    const raised = levelOfText(element);
    if (raised) return this.#raised(element, raised, style);
    if (tagName === 'q') return this.#quoted(element, style);
    if (isLineBreak(element)) return this.collector.lineBreak();
    if (tagName === 'hr') return this.collector.add([{ kind: 'rule' }]);
    if (tagName === 'area') return this.unseen.area(element);
    if (tagName === 'noscript') return this.#withoutScript(element, style);
    if (isPlainMail(element)) return this.collector.add(linesFromText(rawText(element)));
    if (isCheckPicture(element)) return;
    if (tagName === 'img') return this.#image(element, style);
    if (isDrawnPicture(element)) return this.unseen.leaveOut(attribute(element, 'aria-label'));
    if (tagName === 'input' || isDrawnBox(element))
      return this.collector.text(checkMark(element), style);
    const level = headingLevel(element);
    if (level !== undefined) {
      return this.collector.heading(level, () => this.nodes(childNodes, style));
    }
    if (tagName === 'ul' || tagName === 'ol') return this.#list(element, style);
    if (isQuote(element)) return this.collector.add(quoteLines(this, element, style));
    if (tagName === 'figure') return this.#figure(element, style);
    if (tagName === 'pre') return this.#preformattedBlock(element, style);
    if (isDataRow(element)) return this.collector.add(rowLines(this, element, style));
    const button = this.#within === 0 ? buttonLink(element) : undefined;
    if (button) return this.#button(button, style);
    if (isWordListItem(element)) return wordListItem(this, element, style);
    const end = this.#begin(element);
    this.nodes(childNodes, style);
    end();
  }

  /** Returns the target of an `a`; links without a target, or without readable content, are reported as left out. */
  #linkOf(element: HtmlElement): string | undefined {
    if (element.tagName !== 'a') return undefined;
    const { link, lost } = linkOfElement(element, this.#page());
    if (lost !== undefined) this.unseen.loseLink(lost);
    return link;
  }

  /** Reads superscript or subscript as equivalent plain text. */
  #raised(element: HtmlElement, level: Level, style: Style): void {
    const { lines, content } = this.#contentOf(element, style);
    if (lines.length > 0) this.collector.add(lines);
    const inner = trimmed(content);
    if (inner.length === 0) return this.collector.text(textOf(content), style);
    this.collector.inlines(raisedText(inner, level, this.collector.lastText, style));
    this.collector.text(/\s*$/.exec(textOf(content))?.[0] ?? '', style);
  }

  /** Reads an inline quotation, to which a browser would add marks. */
  #quoted(element: HtmlElement, style: Style): void {
    const { quotes, singleQuotes } = conventionsOf(this.#language());
    const depth = this.#quoteDepth;
    if (depth === 0 && openQuotation.test(this.collector.runningText)) this.#quoteDepth += 1;
    const [open, close] = this.#quoteDepth % 2 === 0 ? quotes : singleQuotes;
    if (startsWithSpace(element)) this.collector.text(' ', style);
    this.#quoteDepth += 1;
    const { lines, content } = this.#contentOf(element, style);
    this.#quoteDepth = depth;
    const inner = trimmed(content);
    const isMarked = /^["“„«»‚‘‹›'][^]*["”“»«’‘›‹']$/u.test(textOf(inner));
    if (lines.length > 0 || inner.length === 0 || isMarked) {
      if (lines.length > 0) this.collector.add(lines);
      return this.collector.inlines(content);
    }
    const mark = (sign: string) => styled(sign, { ...style, marks: [...style.marks] });
    this.collector.inlines([mark(open), ...inner, mark(close)]);
    this.collector.text(/\s*$/.exec(textOf(content))?.[0] ?? '', style);
  }

  /**
   * Returns the content of an inline element: block lines that it nevertheless contains, and the rich text after them.
   */
  #contentOf({ childNodes }: HtmlElement, style: Style) {
    const outer = this.collector;
    const inner = new LineCollector();
    this.collector = inner;
    this.nodes(childNodes, style);
    this.collector = outer;
    return { lines: inner.lines, content: inner.takeRunning() };
  }

  #list(element: HtmlElement, style: Style): void {
    const lines = listLines(this, element, style);
    const level = levelOf(element);
    const [line] = lines;
    this.collector.endLine();
    const knowsLevel = level !== undefined && lines.length === 1 && line?.kind === 'list';
    if (!knowsLevel || !goesOn(this.collector.lines, line.list, level)) {
      this.collector.add(lines);
    }
  }

  #image(element: HtmlElement, style: Style): void {
    if (style.isInvisible) return;
    const image = readImage(element, style.link);
    if (image.as === 'text') this.collector.text(image.text, style);
    else if (image.as === 'furniture') {
      this.#leaveOut(image.alt, style.link);
    } else this.#picture(image.source);
  }

  /** Reads an inline drawing as a picture placeholder, with its words as alt text. */
  #drawing(element: HtmlElement, { link }: Style): void {
    const { text, isIcon } = readDrawing(element);
    if (text === '' || isHidden(element)) return;
    if (isIcon) this.#leaveOut(text, link);
    else this.#picture({ src: '', alt: text, width: 0, height: 0, link });
  }

  #picture(source: ImageSource): void {
    this.collector.add([{ kind: 'image', picture: this.#pictureFor(source), caption: [] }]);
  }

  #leaveOut(words: string, link: string | undefined): void {
    this.unseen.leaveOut(link === undefined ? words : named(words, link));
  }

  /** Reads `noscript`: adds pictures that the page does not show already, and reports its text as left out. */
  #withoutScript(element: HtmlElement, style: Style): void {
    const lines = this.readLines(element.childNodes, style);
    this.collector.endLine();
    const shown = this.collector.lines.flatMap((line) => (line.kind === 'image' ? [line] : []));
    for (const line of lines) {
      if (line.kind !== 'image') {
        this.unseen.leaveOut(lineText(line));
      } else if (shown.at(-1)?.picture.remote !== line.picture.remote) this.collector.add([line]);
    }
  }

  #figure(element: HtmlElement, style: Style): void {
    const isCaption = (node: HtmlNode) => isElement(node) && node.tagName === 'figcaption';
    const lines = this.readLines(
      element.childNodes.filter((node) => !isCaption(node)),
      style,
    );
    const caption = this.readLines(element.childNodes.filter(isCaption), style);
    const image = lines.findLastIndex((line) => line.kind === 'image');
    const texts = caption.flatMap((line) => ('content' in line ? [line.content] : []));
    const last = lines[image];
    if (last?.kind === 'image' && texts.length === caption.length) {
      this.collector.add(lines.with(image, { ...last, caption: joined(texts) }));
    } else this.collector.add([...lines, ...caption]);
  }

  /** Reads a link that looks like a button; in a list, a row or a quote it is a link like others. */
  #button(link: HtmlElement, outer: Style): void {
    const style = { ...styleWithin(link, outer, this.#linkOf(link)), marks: [] };
    const { lines, content } = this.#contentOf(link, style);
    if (style.link !== undefined && lines.length === 0)
      return this.collector.add([{ kind: 'button', content: tidy(trimmed(content)) }]);
    this.collector.add(lines);
    this.collector.inlines(content);
  }

  #preformattedBlock(element: HtmlElement, style: Style): void {
    this.collector.endLine();
    const outer = this.#preformatted;
    this.#preformatted = true;
    this.nodes(element.childNodes, { ...style, marks: ['code'] });
    this.#preformatted = outer;
    this.collector.endLine();
  }
}

/** True for a plain-text mail within a page, as shown by Thunderbird: not code, although its element says so. */
function isPlainMail(element: HtmlElement): boolean {
  if (element.tagName !== 'pre') return false;
  const isWrapped = element.attrs.some(({ name }) => name === 'wrap');
  return isWrapped || /(?:^|\s)moz-(?:quote-pre|text-plain)/.test(attribute(element, 'class'));
}

/** Returns all text of an element verbatim, including line ends. */
function rawText(element: HtmlElement): string {
  let text = '';
  for (const node of nodesWithin([element]))
    text += isTextNode(node) ? node.value : node.nodeName === 'br' ? '\n' : '';
  return text;
}
