/**
 * For each item of a list, the one before the edit that it is the same as, or undefined: found from the front and from
 * the back, as an edit changes one stretch of a list.
 */
export function sameFromBothEnds<Item, Before>(
  items: readonly Item[],
  before: readonly Before[],
  isSame: (item: Item, before: Before) => boolean,
): (Before | undefined)[] {
  const found = Array.from<Before | undefined>({ length: items.length });
  const shorter = Math.min(items.length, before.length);
  let front = 0;
  for (; front < shorter; front += 1) {
    const [item, old] = [items[front], before[front]];
    if (item === undefined || old === undefined || !isSame(item, old)) break;
    found[front] = old;
  }
  for (let back = 1; back <= shorter - front; back += 1) {
    const [item, old] = [items.at(-back), before.at(-back)];
    if (item === undefined || old === undefined || !isSame(item, old)) break;
    found[items.length - back] = old;
  }
  return found;
}
