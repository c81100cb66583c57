/** C0, C1, line separators; embeddings, overrides and isolates of writing direction, which a text may leave open. */
const control = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]+/gu;

/** Returns the text on one line, without characters that would start another header or reverse what follows. */
export function headerText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ')
    .replace(control, '')
    .trim();
}
