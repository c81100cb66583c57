/** Longer than any paragraph that was written by hand, in UTF-16 code units. */
const longestStretch = 8000;

/** Where no Markdown goes on: white space, else a sign that may begin something. Long data addresses hold neither. */
const cut = /\s|[*_[\]`~<!\\]/g;

/**
 * A paragraph in parts that are read by themselves: a parser of Markdown takes quadratic time for a paragraph of many
 * signs that never close.
 */
export function stretchesOf(text: string): string[] {
  if (text.length <= longestStretch) return [text];
  const stretches: string[] = [];
  let from = 0;
  while (text.length - from > longestStretch) {
    cut.lastIndex = from + longestStretch;
    const to = cut.exec(text)?.index ?? text.length;
    stretches.push(text.slice(from, to));
    from = to;
  }
  if (from < text.length) stretches.push(text.slice(from));
  return stretches;
}
