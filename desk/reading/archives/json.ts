/** Returns a JSON text's value; undefined if it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the list that a JSON text is, or that is in one of its fields. */
export function listsIn(text: string, ...names: readonly string[]): readonly unknown[] | undefined {
  const value = jsonOf(text);
  if (Array.isArray(value)) return value;
  return names.map((name) => field(value, name)).find((each) => Array.isArray(each));
}

/** Returns a field of a value; undefined if there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** Returns a field that is a text or a number, as text; otherwise empty. */
export function textIn(value: unknown, name: string): string {
  const found = field(value, name);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** Returns a field that is a list; otherwise an empty one. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}
