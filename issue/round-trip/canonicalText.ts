const careless = /[\p{Cc}\p{Cs}]| {2}/u;

/**
 * A text as every output shows it: no control characters, U+FFFD for half a character, and white space collapsed into
 * one space each, as HTML does.
 */
export function collapsedText(text: string): string {
  if (!careless.test(text)) return text;
  const clean = text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/\p{Cs}/gu, '\uFFFD');
  return clean.replace(/[ \t\n]+/g, ' ');
}

/** The text of a line, or of an attribute: collapsed, and without spaces at its ends. */
export function canonicalText(text: string): string {
  return withoutGuards(collapsedText(text).replace(/^ | $/g, ''));
}

/** Without the zero-width non-joiners that keep a mail tool from seeing a tag of its own, and what looks like them. */
export function withoutGuards(text: string): string {
  return text.includes('\u200C') ? text.replace(/([{*%])\u200C+/g, '$1') : text;
}
