export type ImportFormat = 'text' | 'markdown' | 'html';

const page = /<!doctype html|<html[\s>]|<body[\s>]/i;
const tag = /<\/(?:p|div|h[1-6]|table|ul|ol|li|body|blockquote)\s*>|<br\s*\/?>|<img\s/i;
// No sign contains its own first character, so that matching takes linear time even in text full of them.
const markdownSigns = [
  /^#{1,6} \S/mu,
  /\[[^[\]\n]+\]\([^)\s[]+(?: "[^"\n]*")?\)/u,
  /^!\[[^\]\n]*\][([]/mu,
  /\*\*\S[^*\n]*\*\*/u,
  /^> \S/mu,
  /^\[[^\]\n]+\]: \S+/mu,
];

/** Returns a text's format: HTML by its tags, Markdown by a heading or two other signs, otherwise plain text. */
export function detectFormat(text: string): ImportFormat {
  if (isHtml(text)) return 'html';
  const signs = markdownSigns.filter((sign) => sign.test(text));
  return signs.length > 1 || signs[0] === markdownSigns[0] || signs[0] === markdownSigns[1]
    ? 'markdown'
    : 'text';
}

/** One tag among several lines makes no HTML: a text may mention it, or a program have left it. */
function isHtml(text: string): boolean {
  if (page.test(text)) return true;
  const at = text.search(tag);
  if (at < 0) return false;
  const isAlone = text.slice(at + 1).search(tag) < 0;
  return !isAlone || /^\s*</.test(text) || !/\n\s*\S/.test(text);
}
