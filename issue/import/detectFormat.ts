export type ImportFormat = 'text' | 'markdown' | 'html';

const html =
  /<!doctype html|<html[\s>]|<\/(?:p|div|h[1-6]|table|ul|ol|li|body|blockquote)\s*>|<br\s*\/?>/i;
// No sign contains its own first character, so that matching takes linear time even in text full of them.
const markdownSigns = [
  /^#{1,6} \S/mu,
  /\[[^[\]\n]+\]\([^)\s[]+(?: "[^"\n]*")?\)/u,
  /^!\[[^\]\n]*\]\(/mu,
  /\*\*\S[^*\n]*\*\*/u,
  /^> \S/mu,
  /^\[[^\]\n]+\]: \S+/mu,
];

/** Returns a text's format: HTML by its tags, Markdown by a heading or two other signs, otherwise plain text. */
export function detectFormat(text: string): ImportFormat {
  if (html.test(text)) return 'html';
  const signs = markdownSigns.filter((sign) => sign.test(text));
  return signs.length > 1 || signs[0] === markdownSigns[0] || signs[0] === markdownSigns[1]
    ? 'markdown'
    : 'text';
}
