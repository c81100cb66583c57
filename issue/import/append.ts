/** Adds entries to a list; `push(...entries)` overflows the stack with some hundred thousand of them. */
export function append<Entry>(list: Entry[], entries: Iterable<Entry>): void {
  for (const entry of entries) list.push(entry);
}
