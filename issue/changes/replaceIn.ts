/** Answers another value for what it replaces, the same for what it leaves. `field` is where the value stands. */
export type Replace = (value: unknown, field: string) => unknown;

/**
 * The value with everything in it replaced that `replace` answers another for, from the outside in. What holds no
 * change stays the same object, so that whoever knows blocks by identity sees which ones changed.
 */
export function replaceIn<T>(value: T, replace: Replace, field = ''): T {
  const own = replace(value, field);
  if (own !== value) return own as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => replaceIn(item, replace, field));
    return items.some((item, index) => item !== value[index]) ? (items as T) : value;
  }
  const before = Object.entries(value);
  const after = before.map(
    ([name, part]) => [name, replaceIn<unknown>(part, replace, name)] as const,
  );
  return after.some(([, part], index) => part !== before[index]?.[1])
    ? (Object.fromEntries(after) as T)
    : value;
}
