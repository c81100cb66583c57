/** A text of characters that combine with nothing but the sign that shows an emoji in colour. */
const plain =
  /^(?:[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203B\u20A0-\u20BF\u2190-\u27BF\u2B00-\u2BFF\uFDD0-\uFDEF\u{1F300}-\u{1F3FA}\u{1F400}-\u{1F6FF}\u{1F7E0}-\u{1F7EB}\u{1F900}-\u{1F9FF}\u{1FA70}-\u{1FAFF}]\uFE0F?)*$/u;
const one = /.\uFE0F?/gu;

let made: Intl.Segmenter | undefined;

/** Returns the characters of a text as a reader sees them (grapheme clusters). */
export function graphemesIn(text: string): readonly string[] {
  if (plain.test(text)) return text.match(one) ?? [];
  // Made on first use: reading its data takes 7 ms, which few texts need.
  made ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(made.segment(text), ({ segment }) => segment);
}
