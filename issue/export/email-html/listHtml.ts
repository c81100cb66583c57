import type { List } from '../../text/flow.ts';
import { markup, joinHtml, noHtml, type Html } from '../markup.ts';
import { writeInlines } from '../writeInlines.ts';
import type { EmailContext } from './emailContext.ts';

/** A list and the lists within it. */
export function listHtml(list: List, context: EmailContext, depth = 0): Html {
  const element = list.type === 'ordered-list' ? 'ol' : 'ul';
  const items = list.items.map(
    ({ content, list: inner }) =>
      markup`<li style="margin:0 0 6px">${writeInlines(content, context.inlines)}${inner ? listHtml(inner, context, depth + 1) : noHtml}</li>`,
  );
  if (items.length === 0) return noHtml;
  const below = depth === 0 ? `${String(context.look.space(16))}px` : '0';
  return markup`<${element} style="margin:${depth === 0 ? '0' : '6px'} 0 ${below};padding:0 0 0 24px">${joinHtml(items)}</${element}>`;
}
