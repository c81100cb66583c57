import { englishReason } from '../issue/file/englishReason.ts';
import type { Reason } from '../issue/file/reason.ts';

/** Returns why the desk did not do something, in English. */
export function sentenceOf(why: Reason | string): string {
  return typeof why === 'string' ? why : englishReason(why);
}
