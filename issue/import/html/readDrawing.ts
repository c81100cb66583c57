import { enteredText } from '../../text/enteredText.ts';
import { attribute, deepText, isElement, type HtmlElement, type HtmlNode } from './element.ts';
import { isIconSize } from './readImage.ts';

/** An inline `svg`: its words, and whether it is as small as an icon. */
export interface Drawing {
  readonly text: string;
  readonly isIcon: boolean;
}

/** Reads a drawing's name and the words in it; nothing else of it can be kept. */
export function readDrawing(svg: HtmlElement): Drawing {
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

function textOfChild({ childNodes }: HtmlElement, name: string): string {
  const child = childNodes.filter(isElement).find(({ tagName }) => tagName === name);
  return (child?.childNodes ?? [])
    .map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''))
    .join('');
}

/** Returns the drawing's words, in source order. */
function wordsIn(svg: HtmlElement): string[] {
  const found: string[] = [];
  const waiting = svg.childNodes.filter(isElement).toReversed();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const { tagName, childNodes } = element;
    if (tagName === 'text' || tagName === 'foreignObject') found.push(deepText(element));
    else if (!/^(?:title|desc|style|script|defs|symbol|metadata)$/.test(tagName))
      waiting.push(...childNodes.filter(isElement).toReversed());
  }
  return found.filter((text) => text !== '');
}
