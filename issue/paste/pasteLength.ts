import { pasteText, type PasteSource } from './pasteSource.ts';

/** Longer input would block the page noticeably, and is not part of any real issue. In UTF-16 code units. */
export const longestPaste = 1_000_000;

/**
 * Returns the length of a paste to parse, without embedded pictures, which are only passed on. In UTF-16 code units.
 */
export function pasteLength(source: PasteSource): number {
  const { text, format } = pasteText(source);
  if (text.length <= longestPaste || format !== 'html') return text.length;
  return text.replaceAll(/data:image\/[^"'\s)>]*/g, '').length;
}
