/** Longer than any paragraph that was written by hand, in UTF-16 code units. */
const longestStretch = 8000;
/** More signs of emphasis than any paragraph has that was written by hand. */
const mostSigns = 400;
const sign = /([*_~`])\1*/g;

/** Where no Markdown goes on: white space, else a sign that may begin something. Long data addresses hold neither. */
const cut = /\s|[*_[\]`~<!\\]/g;

/**
 * A paragraph in parts that are read by themselves: a parser of Markdown takes quadratic time for a paragraph of many
 * signs that never close.
 */
export function stretchesOf(text: string): string[] {
  const stretches: string[] = [];
  let from = 0;
  while (from < text.length) {
    const least = endOf(text, from);
    cut.lastIndex = least;
    const to = least < text.length ? (cut.exec(text)?.index ?? text.length) : text.length;
    stretches.push(text.slice(from, to));
    from = to;
  }
  return stretches;
}

/** How far a stretch goes at least: to its greatest length, or behind its last sign. */
function endOf(text: string, from: number): number {
  const end = Math.min(text.length, from + longestStretch);
  sign.lastIndex = from;
  for (let count = 1; count <= mostSigns; count += 1) {
    const at = sign.exec(text)?.index;
    if (at === undefined || at >= end) return end;
  }
  return Math.min(end, sign.lastIndex);
}
