import { withoutTagGuards } from '../export/mail-tools/tagGuard.ts';

const careless = /[\p{Cc}\p{Cs}\u200C]| {2}/u;

/**
 * A text as every output shows it: no control characters, no guards against mail tools' tags, U+FFFD for half a
 * character, and white space collapsed into one space each, as HTML does.
 */
export function collapsedText(text: string): string {
  if (!careless.test(text)) return text;
  const clean = text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/\p{Cs}/gu, '\uFFFD');
  return withoutTagGuards(clean).replace(/[ \t\n]+/g, ' ');
}

/** The text of a line, or of an attribute: collapsed, and without spaces at its ends. */
export function canonicalText(text: string): string {
  return collapsedText(text).replace(/^ | $/g, '');
}
