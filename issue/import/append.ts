/** Appends entries to a list; `push(...entries)` overflows the stack at some hundred thousand of them. */
export function append<Entry>(list: Entry[], entries: Iterable<Entry>): void {
  for (const entry of entries) list.push(entry);
}
