import { append } from '../append.ts';
import { canStart, itemNumber, startField, type List, type ListItem } from '../../text/flow.ts';
import { tidy } from '../../text/richText.ts';
import type { Line } from '../lines/line.ts';
import { attribute, isElement, type HtmlElement, type HtmlNode } from './element.ts';
import { checkMark } from './checkMark.ts';
import { joined, type Walk } from './lineCollector.ts';
import type { Style } from './styleOf.ts';

/**
 * Returns a list element as one list, or as several if its numbers jump or count down; as separate lines if its items
 * contain headings, images or quotes.
 */
export function listLines(walk: Walk, element: HtmlElement, style: Style): Line[] {
  const parts = element.childNodes.map((node) => ({
    node,
    lines: withCheckMark(node, walk.readLines(nodesOf(node), style)),
  }));
  const lines = parts.flatMap((part) => part.lines);
  if (!lines.every(({ kind }) => kind === 'paragraph' || kind === 'list')) return lines;
  const type = element.tagName === 'ol' ? 'ordered-list' : 'bullet-list';
  const full = parts.filter((part) => part.lines.length > 0);
  const numbers = itemNumbers(
    element,
    full.map(({ node }) => node),
  );
  if (numbers.some((number) => number !== undefined && !canStart(number)))
    return [{ kind: 'list', list: listWithNumbersInWords(full, numbers) }];
  const lists: (List & { readonly items: ListItem[] })[] = [];
  for (const [index, part] of full.entries()) {
    const number = numbers[index];
    const last = lists.at(-1);
    const goesOn = last && (number === undefined || number === itemNumber(last, last.items.length));
    const items = goesOn ? last.items : [];
    if (!goesOn)
      lists.push({ type, ...(type === 'ordered-list' && startField(number ?? 1)), items });
    addItem(items, part.lines, type);
  }
  return lists.map((list) => ({ kind: 'list', list }));
}

interface Part {
  readonly lines: readonly Line[];
}

/** A list whose numbers start below 0, which ours do not support: they become part of its text. */
function listWithNumbersInWords(
  parts: readonly Part[],
  numbers: readonly (number | undefined)[],
): List {
  const items: ListItem[] = [];
  for (const [index, { lines }] of parts.entries()) {
    const number = numbers[index];
    const at = items.length;
    addItem(items, lines, 'bullet-list');
    const item = items[at];
    if (item && number !== undefined)
      items[at] = { ...item, content: tidy([`${String(number)}. `, ...item.content]) };
  }
  return { type: 'bullet-list', items };
}

/** Google Docs marks checklist items on the item itself. */
function withCheckMark(node: HtmlNode, lines: Line[]): Line[] {
  const [first] = lines;
  const mark = isElement(node) ? checkMark(node) : '';
  if (mark === '' || first?.kind !== 'paragraph') return lines;
  return lines.with(0, { ...first, content: tidy([mark, ...first.content]) });
}

function nodesOf(node: HtmlNode): readonly HtmlNode[] {
  return isItem(node) ? node.childNodes : [node];
}

/**
 * Returns the numbers that the items of an `ol` show, from its `start` and `reversed` and the items' own `value`s;
 * undefined for other nodes, and in a list without numbers. `nodes` are its non-empty children.
 */
function itemNumbers(list: HtmlElement, nodes: readonly HtmlNode[]): (number | undefined)[] {
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

function addItem(items: ListItem[], lines: readonly Line[], type: List['type']): void {
  const content = joined(
    lines.flatMap((line) => (line.kind === 'paragraph' ? [line.content] : [])),
  );
  const lists = lines.flatMap((line) => (line.kind === 'list' ? [line.list] : []));
  const list = joinedLists(lists, type);
  const before = items.at(-1);
  if (content.length > 0) items.push(list.items.length > 0 ? { content, list } : { content });
  else if (list.items.length > 0 && before) {
    // Word processors put a nested list next to the item that it belongs to.
    const inner = before.list ? joinedLists([before.list, ...lists], type) : list;
    items[items.length - 1] = { ...before, list: inner };
  } else append(items, list.items);
}

/** Joins the lists below one item, which can have only one: numbers that it would not show become part of its text. */
function joinedLists(lists: readonly List[], outer: List['type']): List {
  const [first, ...others] = lists;
  const items = lists.flatMap((list) => list.items);
  if (!first) return { type: outer, items };
  let length = first.items.length;
  const follows = (list: List) => {
    const isNext = itemNumber(list, 0) === itemNumber(first, length);
    length += list.items.length;
    return isNext;
  };
  const runsOn = lists.every(({ start }) => start === undefined) || others.every(follows);
  if (runsOn) return { ...first, items };
  return { type: 'bullet-list', items: lists.flatMap(withWrittenNumbers) };
}

function withWrittenNumbers(list: List): readonly ListItem[] {
  if (list.type === 'bullet-list') return list.items;
  return list.items.map((item, index) => ({
    ...item,
    content: [`${String(itemNumber(list, index))}. `, ...item.content],
  }));
}
