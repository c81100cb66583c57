/** As many marks as a letter of any script carries, and more: these cost next to nothing. */
const usualMarks = 12;

/**
 * What the combining marks in a JSON value cost a browser to lay out: for each letter the square of its marks. A million
 * takes some 80 ms in Chromium.
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
