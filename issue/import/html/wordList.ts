import { startField, type List } from '../../text/flow.ts';
import { attribute, deepText, isElement, styleProperty } from './element.ts';
import type { HtmlElement, HtmlNode } from './element.ts';
import { goesOn } from './levelledList.ts';
import { joined, type Walk } from './lineCollector.ts';
import type { Style } from './styleOf.ts';

/** True for a paragraph that is a list item in Word's HTML, which uses a style instead of a list element. */
export function isWordListItem(element: HtmlElement): boolean {
  const style = styleProperty(element, 'mso-list');
  return element.tagName === 'p' && /^l\d/.test(style);
}

/** Adds Word's list item to the list at the end of the lines, at its level, or starts one. */
export function wordListItem(walk: Walk, element: HtmlElement, style: Style): void {
  const marker = markerOf(element.childNodes);
  const lines = walk.readLines(withoutMarker(element.childNodes), style);
  const content = joined(lines.flatMap((line) => ('content' in line ? [line.content] : [])));
  const others = lines.filter((line) => !('content' in line));
  const type = /[\p{L}\p{N}]/u.test(marker) && marker !== 'o' ? 'ordered-list' : 'bullet-list';
  walk.collector.endLine();
  if (content.length > 0) {
    const start = type === 'ordered-list' ? startField(Number(marker || 1)) : {};
    const list: List = { type, ...start, items: [{ content }] };
    const level = Number(/level(\d)/.exec(styleProperty(element, 'mso-list'))?.[1] ?? 1);
    const restarts = level === 1 && marker === '1';
    if (startsList(element) || restarts || !goesOn(walk.collector.lines, list, level)) {
      walk.collector.add([{ kind: 'list', list }]);
    }
  }
  walk.collector.add(others);
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
