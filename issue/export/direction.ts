import type { RichText } from '../text/inline.ts';
import { textDirection } from '../text/textDirection.ts';
import { markup, noHtml, trustedHtml, type Html } from './markup.ts';

/** The `dir` attribute for what is written in that language: nothing where that goes from left to right. */
export function direction(language: string): Html {
  return isRightToLeft(language) ? markup` dir="rtl"` : noHtml;
}

/** How an element says that its text runs the other way than the page; nothing where it does not. */
export interface OwnDirection {
  readonly attribute: Html;
  /** A declaration for mail programs, which ignore the attribute's alignment. */
  readonly align: Html;
  /** The side on which its lines begin. */
  readonly start: 'left' | 'right';
}

/** The direction of texts that belong together, by the first letter in them. */
export function directionOf(texts: readonly RichText[], language: string): OwnDirection {
  const isPage = isRightToLeft(language);
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

/** What a token or a merge tag says has a direction of its own, and gives the text none. */
function wordsOf(inline: RichText[number]): string {
  if (typeof inline === 'string') return inline;
  return 'text' in inline ? inline.text : '';
}
