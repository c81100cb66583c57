import { attribute, isElement, type HtmlElement, type HtmlNode } from './element.ts';

/** True for a plain-text mail within a page, as shown by Thunderbird: not code, although its element says so. */
export function isPlainMail(element: HtmlElement): boolean {
  if (element.tagName !== 'pre') return false;
  const isWrapped = element.attrs.some(({ name }) => name === 'wrap');
  return isWrapped || /(?:^|\s)moz-(?:quote-pre|text-plain)/.test(attribute(element, 'class'));
}

/** Returns all text of an element verbatim, including line ends. */
export function rawText(element: HtmlElement): string {
  const parts: string[] = [];
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (isElement(node)) {
      if (node.tagName === 'br') parts.push('\n');
      for (const child of node.childNodes.toReversed()) waiting.push(child);
    }
  }
  return parts.join('');
}
