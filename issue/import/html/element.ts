import type { DefaultTreeAdapterTypes } from 'parse5';
import { append } from '../append.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** True for an element, as opposed to text, comments and doctypes. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Returns an attribute's value, or an empty string. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** True for a quote: a `blockquote`, or an element that says it is one. */
export function isQuote(element: HtmlElement): boolean {
  return element.tagName === 'blockquote' || attribute(element, 'role') === 'blockquote';
}

/**
 * Returns the value of a property in the element's own `style`, which includes what its text's style sheets say, in lower
 * case, or an empty string. The last of several counts.
 */
export function styleProperty(element: HtmlElement, name: string): string {
  const style = attribute(element, 'style').toLowerCase();
  // Most elements have no style, and most styles not this property.
  if (!style.includes(name)) return '';
  for (const declaration of style.split(';').toReversed()) {
    const colon = declaration.indexOf(':');
    if (colon >= 0 && declaration.slice(0, colon).trim() === name) {
      return declaration.slice(colon + 1).trim();
    }
  }
  return '';
}

/** Returns all text below a node, hidden or not, without recursion. */
export function deepText(root: HtmlNode): string {
  const parts: string[] = [];
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (isElement(node) && !unread.has(node.tagName))
      append(waiting, node.childNodes.toReversed());
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** True if the text below an element starts with white space. */
export function startsWithSpace(element: HtmlElement): boolean {
  let node: HtmlNode | undefined = element;
  while (node && isElement(node)) node = node.childNodes[0];
  return node !== undefined && 'value' in node && /^\s/.test(node.value);
}

/** Elements whose text is not visible. */
export const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'select',
  'datalist',
  // Settings that Word writes into its pages.
  'xml',
]);
