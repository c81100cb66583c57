/**
 * The difference between two JSON values. A list keeps its `first` entries at the start and its `last` entries at the
 * end; an object has exactly the fields listed, in this order, or the same as before of which those listed changed.
 */
export type Difference =
  | { readonly kind: 'same' }
  | { readonly kind: 'new'; readonly value: unknown }
  | {
      readonly kind: 'list';
      readonly first: number;
      readonly between: readonly Difference[];
      readonly last: number;
    }
  | {
      readonly kind: 'fields' | 'changed-fields';
      readonly fields: readonly (readonly [string, Difference])[];
    };

type Fields = Readonly<Record<string, unknown>>;

const same: Difference = { kind: 'same' };

/** Returns the difference from `before` to `now`. Identical objects are not descended into. */
export function differenceOf(before: unknown, now: unknown): Difference {
  if (before === now) return same;
  if (Array.isArray(before) && Array.isArray(now)) return ofLists(before, now);
  if (isFields(before) && isFields(now)) return ofFields(before, now);
  return wholeOf(now);
}

function wholeOf(value: unknown): Difference {
  return { kind: 'new', value };
}

/** Written with loops, as `ofFields` is, because both run for each level of an issue with every key. */
function ofLists(before: readonly unknown[], now: readonly unknown[]): Difference {
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before[first] === now[first]) first += 1;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last) === now.at(-1 - last)) last += 1;
  const isAsLong = before.length === now.length;
  let areSame = isAsLong;
  const between: Difference[] = [];
  for (let index = first; index < now.length - last; index += 1) {
    const entry = isAsLong ? differenceOf(before[index], now[index]) : wholeOf(now[index]);
    areSame &&= isSame(entry);
    between.push(entry);
  }
  return areSame ? same : { kind: 'list', first, between, last };
}

function ofFields(before: Fields, now: Fields): Difference {
  const names = Object.keys(now);
  if (!areNames(names, Object.keys(before))) {
    const all = names.map((name) => [name, differenceOf(field(before, name), now[name])] as const);
    return { kind: 'fields', fields: all };
  }
  const fields: (readonly [string, Difference])[] = [];
  for (const name of names) {
    const difference = differenceOf(before[name], now[name]);
    if (!isSame(difference)) fields.push([name, difference]);
  }
  return fields.length === 0 ? same : { kind: 'changed-fields', fields };
}

function areNames(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every((name, index) => name === others[index]);
}

/** Applies the difference to `before`, and reuses the objects that did not change. */
export function withDifference(before: unknown, difference: Difference): unknown {
  switch (difference.kind) {
    case 'same':
      return before;
    case 'new':
      return difference.value;
    case 'list': {
      const entries = before as readonly unknown[];
      const { first, between, last } = difference;
      return [
        ...entries.slice(0, first),
        ...between.map((entry, index) => withDifference(entries[first + index], entry)),
        ...entries.slice(entries.length - last),
      ];
    }
    case 'fields':
      return fieldsWith(before as Fields, difference.fields);
    case 'changed-fields':
      return { ...(before as Fields), ...fieldsWith(before as Fields, difference.fields) };
  }
}

function fieldsWith(before: Fields, fields: readonly (readonly [string, Difference])[]): Fields {
  return Object.fromEntries(
    fields.map(([name, value]) => [name, withDifference(field(before, name), value)]),
  );
}

/** Returns `now`, reusing the objects of `before` wherever they are equal, so that changes can be found by identity. */
export function withSameParts<T>(before: T, now: T): T {
  return withDifference(before, differenceOf(before, now)) as T;
}

function isSame({ kind }: Difference): boolean {
  return kind === 'same';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads own fields only: a file may name a field like one that every object inherits. */
function field(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
