// The package's index would bring its whole library into the first script.
import { diffArrays } from 'diff/lib/diff/array.js';

/** An entry in either order, or in both. A moved item has two: at its old position and at its new one. */
export interface Place<T> {
  readonly key: string;
  readonly in: 'both' | 'before' | 'after';
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/**
 * Merges two lists into one that contains every entry of both, in the order of each. Items with the same id match; if a
 * list repeats an id, its first occurrence matches the other's first.
 */
export function alignById<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly Place<T>[] {
  const old = keyed(before);
  const now = keyed(after);
  return diffArrays([...old.keys()], [...now.keys()]).flatMap(({ value, removed, added }) =>
    value.map((key) => ({
      key,
      in: removed ? ('before' as const) : added ? ('after' as const) : ('both' as const),
      before: old.get(key),
      after: now.get(key),
    })),
  );
}

/** Returns the items by the keys that an alignment uses for them. */
export function keyed<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const each of list) {
    let key = each.id;
    for (let number = 2; found.has(key); number += 1) key = `${each.id} ${String(number)}`;
    found.set(key, each);
  }
  return found;
}
