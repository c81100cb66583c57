/** How many blocks an issue has at most, more than 10 MB of text are imported as: to read millions takes minutes. */
export const mostBlocks = 200_000;

/**
 * Maximum values in a block: ten times those of a long essay. Validating millions of them would take hours, and more
 * memory than available.
 */
export const mostValues = 20_000;

/** Maximum invalid values to validate, for the same reason. */
export const mostNotUnderstood = 100_000;

/**
 * Maximum `markWork` of an issue, equal to 2,000 marks on one letter: beyond this the page would freeze for minutes.
 */
export const mostMarkWork = 4_000_000;

/** Returns the number of lists, objects and scalars in a JSON value, including itself; stops counting at `most`. */
export function countValues(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  const items: unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const item of items) {
    if (count >= most) return most;
    count += countValues(item, most - count);
  }
  return count;
}

/** More marks than a letter of any script carries; up to here the cost is negligible. */
const usualMarks = 12;

/**
 * Returns the layout cost of the combining marks in a JSON value: the sum over all letters of the squared number of
 * marks. A million takes some 80 ms in Chromium.
 */
export function markWork(value: unknown): number {
  if (typeof value === 'string') return workOf(value);
  if (typeof value !== 'object' || value === null) return 0;
  const items: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return items.reduce<number>((sum, item) => sum + markWork(item), 0);
}

function workOf(text: string): number {
  let work = 0;
  for (const [marks] of text.matchAll(/\p{M}+/gu))
    if (marks.length > usualMarks) work += marks.length ** 2;
  return work;
}
