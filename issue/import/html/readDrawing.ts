import { enteredText } from '../../text/enteredText.ts';
import {
  attribute,
  deepText,
  elementsIn,
  elementsWithin,
  isElement,
  ownText,
  type HtmlElement,
  type HtmlNode,
} from './element.ts';
import { isIconSize } from './readImage.ts';

/**
 * Reads the name of an inline `svg` and the words in it, and whether it is as small as an icon; nothing else of it can be
 * kept.
 */
export function readDrawing(svg: HtmlElement) {
  const label = attribute(svg, 'aria-label') || textOfChild(svg, 'title');
  const words = wordsIn(svg);
  const text = [label, textOfChild(svg, 'desc'), ...words].map((part) => part.trim());
  const [, , width, height] = attribute(svg, 'viewBox')
    .trim()
    .split(/[\s,]+/);
  const sizes = [attribute(svg, 'width') || width, attribute(svg, 'height') || height];
  const isUnsized = sizes.some((size) => !/^\d/.test(size ?? ''));
  return {
    text: enteredText([...new Set(text)].filter((part) => part !== '').join(' ')),
    isIcon:
      words.length === 0 &&
      (isUnsized || isIconSize(sizes.map((size) => Number.parseFloat(size ?? '')))),
  };
}

/** True for an element without content that style sheets or scripts draw, and that has a text alternative. */
export function isDrawnPicture(element: HtmlElement): boolean {
  const isDrawn = element.tagName === 'canvas' || attribute(element, 'role') === 'img';
  const isEmpty = element.tagName === 'canvas' || !element.childNodes.some(isContent);
  return isDrawn && isEmpty && attribute(element, 'aria-label').trim() !== '';
}

function isContent(node: HtmlNode): boolean {
  return isElement(node) || ('value' in node && node.value.trim() !== '');
}

function textOfChild(element: HtmlElement, name: string): string {
  const child = elementsIn(element).find(({ tagName }) => tagName === name);
  return child ? ownText(child) : '';
}

/** Returns the drawing's words, in source order. */
function wordsIn(svg: HtmlElement): string[] {
  const isRead = ({ tagName }: HtmlElement) => tagName === 'text' || tagName === 'foreignObject';
  const enters = (element: HtmlElement) =>
    !isRead(element) && !/^(?:title|desc|style|script|defs|symbol|metadata)$/.test(element.tagName);
  return elementsWithin(svg.childNodes, enters)
    .filter(isRead)
    .map(deepText)
    .filter((text) => text !== '');
}
