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
