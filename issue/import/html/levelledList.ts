import { append } from '../append.ts';
import { itemNumber, type List, type ListItem } from '../../text/flow.ts';
import type { Line } from '../lines/line.ts';
import { attribute, isElement, type HtmlElement } from './element.ts';

/** A list under construction, which is not shared yet and may be changed in place. */
type Growing = List & { readonly items: ListItem[] };

/** Appends the items of a list to another at a level: 1 is that list's own, 2 that of the lists below its items. */
function addAtLevel(to: List, { items, ...added }: List, level: number): void {
  let growing = to as Growing;
  for (let depth = 1; depth < level; depth += 1) {
    const last = growing.items.at(-1);
    if (!last) break;
    const inner = last.list ?? { ...added, items: [] };
    if (!last.list) growing.items[growing.items.length - 1] = { ...last, list: inner };
    growing = inner as Growing;
  }
  append(growing.items, items);
}

/**
 * Returns the level at which a list continues the preceding one, as Word on the web and Slack write nested lists;
 * undefined for a list without levels, or nested in another.
 */
export function levelOf(list: HtmlElement): number | undefined {
  if (list.parentNode && /^(?:ul|ol|li)$/.test(list.parentNode.nodeName)) return undefined;
  const indent = /^\d+$/.exec(attribute(list, 'data-indent'))?.[0];
  if (indent !== undefined) return Number(indent) + 1;
  const first = list.childNodes.find(isElement);
  const level = first && /^\d+$/.exec(attribute(first, 'data-aria-level'))?.[0];
  return level === undefined ? undefined : Math.max(Number(level), 1);
}

/** Adds a list with a level to the list at the end of the lines. Returns false if it starts a list of its own. */
export function goesOn(lines: readonly Line[], list: List, level: number): boolean {
  const last = lines.at(-1);
  if (last?.kind !== 'list' || (level === 1 && !isContinued(last.list, list))) return false;
  addAtLevel(last.list, list, level);
  return true;
}

function isContinued(before: List, list: List): boolean {
  const isNext = list.start === undefined || list.start === itemNumber(before, before.items.length);
  return before.type === list.type && isNext;
}
