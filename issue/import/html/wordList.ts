import { attribute, deepText, isElement, styleProperty } from './element.ts';
import type { HtmlElement, HtmlNode } from './element.ts';
import { joined } from './lineCollector.ts';
import type { Style } from './styleOf.ts';
import type { Walk } from './walk.ts';
import type { Line } from '../lines/line.ts';

/** Whether a paragraph is an item of a list as Word writes one: no list element, but a style of its own. */
export function isWordListItem(element: HtmlElement): boolean {
  const style = styleProperty(element, 'mso-list');
  return element.tagName === 'p' && style !== '' && !style.startsWith('ignore');
}

/** Adds Word's list item to the list that ends the lines so far, or starts one. */
export function wordListItem(walk: Walk, element: HtmlElement, style: Style): void {
  const marker = markerOf(element.childNodes);
  const lines = walk.linesOf(withoutMarker(element.childNodes), style);
  const content = joined(lines.flatMap((line) => ('content' in line ? [line.content] : [])));
  const others = lines.filter((line) => !('content' in line));
  const type = /[\p{L}\p{N}]/u.test(marker) && marker !== 'o' ? 'ordered-list' : 'bullet-list';
  const line: Line = { kind: 'list', list: { type, items: [{ content }] } };
  walk.collector.endLine();
  const last = walk.collector.lines.at(-1);
  if (content.length > 0) {
    if (last?.kind === 'list' && !startsList(element)) {
      walk.collector.lines.pop();
      walk.collector.line({
        kind: 'list',
        list: { ...last.list, items: [...last.list.items, { content }] },
      });
    } else walk.collector.line(line);
  }
  walk.collector.line(...others);
}

function startsList(element: HtmlElement): boolean {
  return /ListParagraph\w*First/.test(attribute(element, 'class'));
}

function isMarker(node: HtmlNode): boolean {
  return isElement(node) && styleProperty(node, 'mso-list').startsWith('ignore');
}

function markerOf(nodes: readonly HtmlNode[]): string {
  const marker = nodes.flatMap((node) => (isElement(node) ? [node, ...node.childNodes] : [node]));
  const found = marker.find(isMarker);
  return found ? deepText(found).replace(/[\s.)(\u00A0]/g, '') : '';
}

function withoutMarker(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes
    .filter((node) => !isMarker(node))
    .map((node) =>
      isElement(node) ? { ...node, childNodes: withoutMarker(node.childNodes) } : node,
    );
}
