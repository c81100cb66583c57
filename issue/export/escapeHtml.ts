const needsCare = /[&<>"\p{Cc}\p{Cs}]/u;
const special = /[&<>"]|[^\P{Cc}\n\t]|\p{Cs}/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Escapes text for HTML, as content or as a quoted attribute; all such text passes through here. Control characters are
 * removed; a lone surrogate becomes U+FFFD, so that the bytes are valid UTF-8.
 */
export function escapeHtml(text: string): string {
  return needsCare.test(text) ? text.replace(special, escaped) : text;
}

function escaped(character: string): string {
  return entities[character] ?? (/\p{Cs}/u.test(character) ? '\uFFFD' : '');
}
