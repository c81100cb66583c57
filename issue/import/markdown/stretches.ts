/** Longer than any handwritten paragraph, in UTF-16 code units. */
const longestStretch = 8000;
/** More emphasis signs than any handwritten paragraph has. */
const mostSigns = 400;
const sign = /([*_~`])\1*/g;

/**
 * Where no Markdown continues: white space, otherwise a sign that may start something. Long data URLs contain neither.
 */
const cut = /\s|[*_[\]`~<!\\]/g;

/**
 * Splits a paragraph into parts that are parsed separately: Markdown parsers take quadratic time for a paragraph with
 * many unclosed signs.
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

/** Returns the minimum end of a stretch: its maximum length, or after its last sign. */
function endOf(text: string, from: number): number {
  const end = Math.min(text.length, from + longestStretch);
  sign.lastIndex = from;
  for (let count = 1; count <= mostSigns; count += 1) {
    const at = sign.exec(text)?.index;
    if (at === undefined || at >= end) return end;
  }
  return Math.min(end, sign.lastIndex);
}
