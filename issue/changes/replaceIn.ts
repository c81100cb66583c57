/** Returns a replacement, or the same value to leave it. `field` is the name of the field that holds it. */
export type Replace = (value: unknown, field: string) => unknown;

/**
 * Returns the value with everything replaced for which `replace` returns another value, from the outside in. Unchanged
 * parts stay the same objects, so that identity shows which blocks changed.
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
