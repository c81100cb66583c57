import { safeUrl } from './safeUrl.ts';

/** True if the text is a web address without query and fragment, so that a file name can be appended to it. */
export function isPlainWebAddress(text: string): boolean {
  return /^https?:/i.test(safeUrl(text) ?? '') && !/[?#]/.test(text);
}
