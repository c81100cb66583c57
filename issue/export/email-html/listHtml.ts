import { itemNumber, textsIn, type List } from '../../text/flow.ts';
import { directionOf } from '../direction.ts';
import { markup, joinHtml, noHtml, trustedHtml, type Html } from '../markup.ts';
import { startAttribute } from '../startAttribute.ts';
import { writeInlines } from '../writeInlines.ts';
import type { EmailContext } from './emailContext.ts';

/** Returns a list and its nested lists. */
export function listHtml(list: List, context: EmailContext, depth = 0): Html {
  const element = list.type === 'ordered-list' ? 'ol' : 'ul';
  const items = list.items.map(
    ({ content, list: inner }) =>
      markup`<li style="margin:0 0 6px">${writeInlines(content, context.inlines)}${inner ? listHtml(inner, context, depth + 1) : noHtml}</li>`,
  );
  if (items.length === 0) return noHtml;
  const { attribute, align, start } = directionOf(
    textsIn(list),
    context.rendering.context.language,
  );
  const room = String(markerRoom(list));
  const indent = trustedHtml(start === 'left' ? `0 0 0 ${room}px` : `0 ${room}px 0 0`);
  return markup`<${element}${startAttribute(list)}${depth === 0 ? attribute : noHtml} style="margin:${depth === 0 ? context.above : 6}px 0px 0px;padding:${indent}${depth === 0 ? align : noHtml}">${joinHtml(items)}</${element}>`;
}

/**
 * Returns the width in px for the widest number, which would be cut off at the edge of a small screen: 24, and 9 for
 * each digit after two.
 */
function markerRoom(list: List): number {
  const digits = String(itemNumber(list, list.items.length - 1)).length;
  return 24 + (list.type === 'ordered-list' ? 9 * Math.max(0, digits - 2) : 0);
}
