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
    let items: unknown[] | undefined;
    for (let index = 0; index < value.length; index += 1) {
      const item = replaceIn<unknown>(value[index], replace, field);
      if (item !== value[index]) (items ??= [...value])[index] = item;
    }
    return (items as T | undefined) ?? value;
  }
  const before = value as Record<string, unknown>;
  let changed: Map<string, unknown> | undefined;
  for (const name of Object.keys(before)) {
    const part = replaceIn(before[name], replace, name);
    if (part !== before[name]) (changed ??= new Map(Object.entries(before))).set(name, part);
  }
  return changed ? (Object.fromEntries(changed) as T) : value;
}
