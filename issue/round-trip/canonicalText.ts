import { withoutBoundDates } from '../export/boundDates.ts';

const careless = /[\p{Cc}\p{Cs}]| {2}/u;

/**
 * Returns a text as every output shows it: no control characters, U+FFFD for a lone surrogate, and white space
 * collapsed into single spaces, as in HTML.
 */
export function collapsedText(text: string): string {
  if (!careless.test(text)) return text;
  const clean = text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/\p{Cs}/gu, '\uFFFD');
  return clean.replace(/[ \t\n]+/g, ' ');
}

/** Returns the text of a line, or of an attribute: collapsed and trimmed. */
export function canonicalText(text: string): string {
  // A guard hides a space that is at the end without it.
  return collapsedText(withoutGuards(collapsedText(text))).replace(/^ | $/g, '');
}

/** Removes the zero-width non-joiners that outputs insert: those that hide tags from a mail tool, those in dates. */
export function withoutGuards(text: string): string {
  if (!text.includes('\u200C')) return text;
  return withoutBoundDates(text).replace(/([{*%])\u200C+/g, '$1');
}
