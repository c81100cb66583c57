import { markup, noHtml, type Html } from './markup.ts';

/** The `dir` attribute for what is written in that language: nothing where that goes from left to right. */
export function direction(language: string): Html {
  return /^(?:ar|fa|he|ur|yi|ps|sd|ug|ckb|dv)\b/i.test(language) ? markup` dir="rtl"` : noHtml;
}
