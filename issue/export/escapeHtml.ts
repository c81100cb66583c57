const needsCare = /[&<>"\p{Cc}\p{Cs}]/u;
const special = /[&<>"]|[^\P{Cc}\n\t]|\p{Cs}/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * The one door for text on its way into HTML, be it content or a quoted attribute. Control characters vanish; a lone
 * surrogate becomes U+FFFD, so that the bytes are valid UTF-8.
 */
export function escapeHtml(text: string): string {
  return needsCare.test(text) ? text.replace(special, escaped) : text;
}

function escaped(character: string): string {
  return entities[character] ?? (/\p{Cs}/u.test(character) ? '\uFFFD' : '');
}
