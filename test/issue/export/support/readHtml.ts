import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of an output: its name, its attributes and the text in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of a document or a fragment as a browser builds them, outer before inner. */
export function elementsOf(html: string): Element[] {
  return elementsIn(treeOf(html));
}

/** What a reader sees, a space between blocks; what is hidden, the head and alt texts apart. */
export function visibleText(html: string): string {
  return textOf(treeOf(html));
}

function treeOf(html: string): Node {
  return html.startsWith('<!DOCTYPE') ? parse(html) : parseFragment(html);
}

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  if (!('tagName' in node)) return children;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const element = {
    name: node.tagName,
    attributes,
    // Read when asked: else each text would be read once for every element around it.
    get text() {
      return textOf(node);
    },
  };
  return [element, ...children];
}

const inlineElements = new Set(['a', 'b', 'i', 's', 'code', 'strong', 'em', 'span', 'del']);

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node) {
    const hidden = node.attrs.some(({ value }) => value.includes('display:none'));
    if (hidden || node.tagName === 'head') return '';
  }
  const text = node.childNodes.map(textOf).join('');
  return 'tagName' in node && !inlineElements.has(node.tagName) ? ` ${text} ` : text;
}
