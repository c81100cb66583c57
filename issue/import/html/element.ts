import type { DefaultTreeAdapterTypes } from 'parse5';
import { append } from '../append.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** True for an element, as opposed to text, comments and doctypes. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** True for text, as opposed to elements, comments and doctypes. */
export function isTextNode(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** Returns the element around another; undefined for the root. */
export function parentOf({ parentNode }: HtmlElement): HtmlElement | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined;
}

/** Returns the elements in an element. */
export function elementsIn({ childNodes }: HtmlElement): HtmlElement[] {
  return childNodes.filter(isElement);
}

/**
 * Yields nodes and all that is in them, in reading order and without recursion: a page may nest as deep as it likes.
 * `enters` is false for elements whose content does not count.
 */
export function* nodesWithin(
  nodes: readonly HtmlNode[],
  enters: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlNode> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (isElement(node) && enters(node)) append(waiting, node.childNodes.toReversed());
  }
}

/** Returns the elements among these. */
export function elementsWithin(...nodes: Parameters<typeof nodesWithin>): HtmlElement[] {
  return [...nodesWithin(...nodes)].filter(isElement);
}

/** Returns the first of them that fits. */
export function findElement(
  nodes: readonly HtmlNode[],
  isIt: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const node of nodesWithin(nodes)) if (isElement(node) && isIt(node)) return node;
  return undefined;
}

/** Returns an attribute's value, or an empty string. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** True for a line break: `br`, or the empty element that Slack uses as one. */
export function isLineBreak(element: HtmlElement): boolean {
  return (
    element.tagName === 'br' || attribute(element, 'data-stringify-type') === 'paragraph-break'
  );
}

/**
 * Returns a heading's level: an `h1` to `h6`, an ARIA heading (Word on the web), or Word's title; otherwise undefined.
 */
export function headingLevel(element: HtmlElement): number | undefined {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return Number(tagName[1]);
  if (attribute(element, 'role') === 'heading') {
    return Number(/^[1-6]$/.exec(attribute(element, 'aria-level'))?.[0] ?? 2);
  }
  return tagName === 'p' && attribute(element, 'class').startsWith('MsoTitle') ? 1 : undefined;
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

/** Returns all text below a node, hidden or not. */
export function deepText(root: HtmlNode): string {
  return textsOf(nodesWithin([root], ({ tagName }) => !unread.has(tagName)));
}

/** Returns the text in an element itself, without that of the elements in it. */
export function ownText({ childNodes }: HtmlElement): string {
  return textsOf(childNodes);
}

function textsOf(nodes: Iterable<HtmlNode>): string {
  const parts: string[] = [];
  for (const node of nodes) if (isTextNode(node)) parts.push(node.value);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** True if the text below an element starts with white space. */
export function startsWithSpace(element: HtmlElement): boolean {
  let node: HtmlNode | undefined = element;
  while (node && isElement(node)) node = node.childNodes[0];
  return node !== undefined && 'value' in node && /^\s/.test(node.value);
}

/** Elements whose text is not visible; `xml` are settings that Word writes into its pages. */
export const unread: ReadonlySet<string> = new Set(
  'script style head title template svg math iframe object audio video canvas select datalist xml'.split(
    ' ',
  ),
);
