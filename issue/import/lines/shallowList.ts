import type { List, ListItem } from '../../text/flow.ts';
import type { Line } from './line.ts';

/** Levels of a list: more than any text has, and few enough for `readJson` to read the file that holds them. */
const deepest = 50;

/** Returns the line, the items of a list below the deepest level moved up to it, in reading order. */
export function withShallowList(line: Line): Line {
  return line.kind === 'list' ? { ...line, list: shallow(line.list, deepest) } : line;
}

function shallow(list: List, levels: number): List {
  return { ...list, items: list.items.flatMap((item) => itemsOf(item, levels)) };
}

function itemsOf({ content, list }: ListItem, levels: number): ListItem[] {
  if (!list) return [{ content }];
  if (levels > 1) return [{ content, list: shallow(list, levels - 1) }];
  return [{ content }, ...list.items.flatMap((item) => itemsOf(item, levels))];
}
