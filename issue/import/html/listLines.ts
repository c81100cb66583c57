import type { List, ListItem } from '../../text/flow.ts';
import type { Line } from '../lines/line.ts';
import { isElement, type HtmlElement, type HtmlNode } from './element.ts';
import { joined } from './lineCollector.ts';
import type { Style } from './styleOf.ts';
import type { Walk } from './walk.ts';

/** A list element as one list; as its lines one by one where its items hold headings, images or quotes. */
export function listLines(walk: Walk, element: HtmlElement, style: Style): Line[] {
  const parts = element.childNodes.map((node) => walk.linesOf(nodesOf(node), style));
  const lines = parts.flat();
  if (!lines.every(({ kind }) => kind === 'paragraph' || kind === 'list')) return lines;
  const type = element.tagName === 'ol' ? 'ordered-list' : 'bullet-list';
  const items: ListItem[] = [];
  for (const part of parts) addItem(items, part, type);
  return items.length > 0 ? [{ kind: 'list', list: { type, items } }] : [];
}

function nodesOf(node: HtmlNode): readonly HtmlNode[] {
  return isElement(node) && node.tagName === 'li' ? node.childNodes : [node];
}

function addItem(items: ListItem[], lines: readonly Line[], type: List['type']): void {
  const content = joined(
    lines.flatMap((line) => (line.kind === 'paragraph' ? [line.content] : [])),
  );
  const lists = lines.flatMap((line) => (line.kind === 'list' ? [line.list] : []));
  const nested = lists.flatMap((list) => list.items);
  const list: List = { type: lists[0]?.type ?? type, items: nested };
  const before = items.at(-1);
  if (content.length > 0) items.push(nested.length > 0 ? { content, list } : { content });
  else if (nested.length > 0 && before) {
    // Word processors put a nested list beside the item that it belongs to.
    const all = [...(before.list?.items ?? []), ...nested];
    items[items.length - 1] = { ...before, list: { ...list, items: all } };
  } else items.push(...nested);
}
