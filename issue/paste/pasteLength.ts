import { pasteText, type PasteSource } from './pasteSource.ts';

/** More stops the page for longer than a moment, and is no part of an issue that anyone writes. In UTF-16 code units. */
export const longestPaste = 1_000_000;

/** How long a paste is to read: pictures within it are only carried along. In UTF-16 code units. */
export function pasteLength(source: PasteSource): number {
  const { text, format } = pasteText(source);
  if (text.length <= longestPaste || format !== 'html') return text.length;
  return text.replaceAll(/data:image\/[^"'\s)>]*/g, '').length;
}
