import type { RichText } from '../text/inline.ts';
import { wordsOf } from '../text/richText.ts';
import { textDirection } from '../text/textDirection.ts';
import { markup, noHtml, trustedHtml, type Html } from './markup.ts';

/** Returns the `dir` attribute for text in that language: nothing if it runs left to right. */
export function direction(language: string): Html {
  return isRightToLeft(language) ? markup` dir="rtl"` : noHtml;
}

/** How an element marks text that runs against the page direction; nothing if it does not. */
export interface OwnDirection {
  readonly attribute: Html;
  /** A declaration for mail programs that do not align by the attribute. */
  readonly align: Html;
  /** The side on which its lines start. */
  readonly start: 'left' | 'right';
}

/** Returns the direction of texts that belong together, by their first letter. */
export function directionOf(texts: readonly RichText[], language: string): OwnDirection {
  const isPage = isRightToLeft(language);
  // Values of tokens and merge tags have their own direction and do not affect that of the text.
  const words = texts.map((text) => text.map(wordsOf).join('')).join(' ');
  const own = textDirection(words);
  const isRight = own === undefined ? isPage : own === 'rtl';
  const start = isRight ? 'right' : 'left';
  if (isRight === isPage) return { attribute: noHtml, align: noHtml, start };
  return {
    attribute: trustedHtml(` dir="${isRight ? 'rtl' : 'ltr'}"`),
    align: trustedHtml(`;text-align:${start}`),
    start,
  };
}

function isRightToLeft(language: string): boolean {
  return /^(?:ar|fa|he|ur|yi|ps|sd|ug|ckb|dv)\b/i.test(language);
}
