import { diffArrays } from 'diff';

/** A place in one order or the other, or in both. What was moved has two: one where it stood, one where it stands. */
export interface Place<T> {
  readonly key: string;
  readonly in: 'both' | 'before' | 'after';
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/**
 * Two lists as one that holds every place of both, in the order of each. Things of one id are the same thing; where a
 * list has an id twice, its first is the other's first.
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

/** The things by the keys that an alignment names them by. */
export function keyed<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const each of list) {
    let key = each.id;
    for (let number = 2; found.has(key); number += 1) key = `${each.id} ${String(number)}`;
    found.set(key, each);
  }
  return found;
}
