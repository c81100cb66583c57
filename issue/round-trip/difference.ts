/**
 * A patch from one JSON value to another: `[value]` replaces it, an object changes some fields, and
 * `{ '@': [index, removed, ...items] }` changes one stretch of an array.
 */
export type Difference =
  | string
  | number
  | readonly unknown[]
  | { readonly [key: string]: Difference };

/** Returns the difference from `before` to `after`, or undefined if they are equal. */
export function difference(before: unknown, after: unknown): Difference | undefined {
  if (Object.is(before, after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return arrayDifference(before, after);
  if (!isObject(before) || !isObject(after)) return inPlace(after);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (keys.some((key) => !(key in after))) return inPlace(after);
  const fields = keys.flatMap((key) => {
    const change = key in before ? difference(before[key], after[key]) : inPlace(after[key]);
    return change === undefined ? [] : [[key, change] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function inPlace(value: unknown): Difference {
  return typeof value === 'string' || typeof value === 'number' ? value : [value];
}

function arrayDifference(before: readonly unknown[], after: readonly unknown[]) {
  const changes = before.map((item, index) => difference(item, after[index]));
  if (before.length === after.length) {
    const fields = changes.flatMap((change, index) =>
      change === undefined ? [] : [[String(index), change] as const],
    );
    if (fields.length === 0) return undefined;
    const isWhole = fields.length === before.length || before.some((item) => !isObject(item));
    return isWhole ? ([after] as const) : Object.fromEntries(fields);
  }
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && changes[front] === undefined) front += 1;
  let back = 0;
  while (back < shorter - front && isSame(before.at(-1 - back), after.at(-1 - back))) back += 1;
  const items = after.slice(front, after.length - back);
  return { '@': [front, before.length - back - front, ...items] };
}

function isSame(one: unknown, other: unknown): boolean {
  return difference(one, other) === undefined;
}

/** Applies a difference. Throws if it does not fit the value. */
export function withDifference(value: unknown, change: unknown): unknown {
  if (Array.isArray(change)) return change[0];
  if (!isObject(change)) return change;
  if (Array.isArray(value)) {
    const items: unknown[] = [...(value as unknown[])];
    for (const [key, one] of Object.entries(change)) {
      if (key === '@') {
        const [from, removed, ...added] = one as [number, number, ...unknown[]];
        items.splice(from, removed, ...added);
        continue;
      }
      // An index far beyond the end would make an array that takes forever to read.
      if (!Object.hasOwn(items, key)) throw new RangeError(`There is no item ${key}.`);
      items[Number(key)] = withDifference(items[Number(key)], one);
    }
    return items;
  }
  const fields = isObject(value) ? value : {};
  const changed = Object.entries(change).map(([key, one]) => [
    key,
    withDifference(fields[key], one),
  ]);
  return { ...fields, ...(Object.fromEntries(changed) as object) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
