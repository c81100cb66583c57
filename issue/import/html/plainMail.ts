import { attribute, isTextNode, nodesWithin, type HtmlElement } from './element.ts';

/** True for a plain-text mail within a page, as shown by Thunderbird: not code, although its element says so. */
export function isPlainMail(element: HtmlElement): boolean {
  if (element.tagName !== 'pre') return false;
  const isWrapped = element.attrs.some(({ name }) => name === 'wrap');
  return isWrapped || /(?:^|\s)moz-(?:quote-pre|text-plain)/.test(attribute(element, 'class'));
}

/** Returns all text of an element verbatim, including line ends. */
export function rawText(element: HtmlElement): string {
  let text = '';
  for (const node of nodesWithin([element]))
    text += isTextNode(node) ? node.value : node.nodeName === 'br' ? '\n' : '';
  return text;
}
