/**
 * Returns for each item of a list the equal one before an edit, or undefined. If the length is unchanged, items are
 * compared by position; otherwise from the front and from the back, as an edit inserts or removes one stretch.
 */
export function sameFromBothEnds<Item extends object, Before extends object>(
  items: readonly Item[],
  before: readonly Before[],
  isSame: (item: Item, before: Before) => boolean,
): (Before | undefined)[] {
  const same = (item: Item | undefined, old: Before | undefined) =>
    item && old && isSame(item, old) ? old : undefined;
  if (items.length === before.length) return items.map((item, index) => same(item, before[index]));
  const found = Array.from<Before | undefined>({ length: items.length });
  const shorter = Math.min(items.length, before.length);
  let front = 0;
  while (front < shorter && (found[front] = same(items[front], before[front]))) front += 1;
  for (let back = 1; back <= shorter - front; back += 1) {
    const old = same(items.at(-back), before.at(-back));
    if (!old) break;
    found[items.length - back] = old;
  }
  return found;
}
