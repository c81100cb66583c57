import type { Publication } from '../../../../issue/publication.ts';

/**
 * Applies the author's changes to what was written elsewhere meanwhile. `base` is the common ancestor; for fields
 * changed on both sides, the author's value wins.
 */
export function rebased(base: Publication, mine: Publication, theirs: Publication): Publication {
  return {
    ...changedFields(base, mine, theirs),
    theme: {
      ...changedFields(base.theme, mine.theme, theirs.theme),
      dark: changedFields(base.theme.dark, mine.theme.dark, theirs.theme.dark),
    },
  };
}

function changedFields<T extends object>(base: T, mine: T, theirs: T): T {
  const keys = Object.keys({ ...theirs, ...mine }) as (keyof T)[];
  const fields = keys.map((key) => [key, isSame(mine[key], base[key]) ? theirs[key] : mine[key]]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as T;
}

/** True if two JSON values are equal. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
