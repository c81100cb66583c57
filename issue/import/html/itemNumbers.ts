import { attribute, isElement, type HtmlElement, type HtmlNode } from './element.ts';

/**
 * Returns the numbers that the items of an `ol` show, from its `start` and `reversed` and the items' own `value`s;
 * undefined for other nodes, and in a list without numbers. `nodes` are its non-empty children.
 */
export function itemNumbers(list: HtmlElement, nodes: readonly HtmlNode[]): (number | undefined)[] {
  if (list.tagName !== 'ol') return nodes.map(() => undefined);
  const isReversed = list.attrs.some(({ name }) => name === 'reversed');
  const step = isReversed ? -1 : 1;
  const first = isReversed ? nodes.filter(isItem).length : 1;
  let next = integer(attribute(list, 'start')) ?? first;
  return nodes.map((node) => {
    if (!isItem(node)) return undefined;
    const number = integer(attribute(node, 'value')) ?? next;
    next = number + step;
    return number;
  });
}

function isItem(node: HtmlNode): node is HtmlElement {
  return isElement(node) && node.tagName === 'li';
}

/** Parses a number like HTML, ignoring text after its digits. */
function integer(text: string): number | undefined {
  const digits = /^\s*([+-]?\d{1,9})(?!\d)/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
