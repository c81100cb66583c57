/**
 * The difference between two JSON values. A list keeps its `first` entries at the start and its `last` entries at the
 * end; an object has exactly the fields listed, in this order.
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
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [string, Difference])[] };

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

function ofLists(before: readonly unknown[], now: readonly unknown[]): Difference {
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before[first] === now[first]) first += 1;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last) === now.at(-1 - last)) last += 1;
  const isAsLong = before.length === now.length;
  const between = now
    .slice(first, now.length - last)
    .map((entry, index) =>
      isAsLong ? differenceOf(before[first + index], entry) : wholeOf(entry),
    );
  return isAsLong && between.every(isSame) ? same : { kind: 'list', first, between, last };
}

function ofFields(before: Fields, now: Fields): Difference {
  const fields = Object.entries(now).map(
    ([name, value]) => [name, differenceOf(field(before, name), value)] as const,
  );
  const names = Object.keys(before);
  return names.length === fields.length &&
    fields.every(([name, difference], index) => name === names[index] && isSame(difference))
    ? same
    : { kind: 'fields', fields };
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
      return Object.fromEntries(
        difference.fields.map(([name, value]) => [
          name,
          withDifference(field(before as Fields, name), value),
        ]),
      );
  }
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
