import { detectLanguage } from '../detectLanguage.ts';
import type { OnImportProgress } from '../importProgress.ts';
import type { Line } from '../lines/line.ts';
import { pageAddressOf } from './pageAddress.ts';
import { deepText } from './element.ts';
import { HtmlWalk } from './htmlWalk.ts';
import { parseHtml } from './parseHtml.ts';
import { emptyPicture, type PictureFor } from './readImage.ts';

export type { PictureFor } from './readImage.ts';

export interface HtmlLines {
  readonly lines: readonly Line[];
  /** Navigation and hidden text, which is no part of what readers see; links that lead nowhere, with their addresses. */
  readonly leftOut: readonly string[];
  /** Hidden text at the very top, which an inbox shows beside the subject line. */
  readonly preheader: string;
}

/** What reading HTML may ask for beside the text. */
export interface HtmlOptions {
  /** Gives the picture for an image; by default an empty place with its alt text. */
  readonly pictureFor?: PictureFor | undefined;
  /** BCP 47 tag of the language whose quotation marks a `q` gets; found out from the text when not given. */
  readonly language?: string | undefined;
  readonly onProgress?: OnImportProgress | undefined;
}

/**
 * An HTML text as lines: scripts, styles, tracking pixels, classes and layout tables gone; text order, links, bold,
 * italic, strike, code, headings, lists, quotes and images kept. Never throws.
 */
export function linesFromHtml(
  html: string,
  { pictureFor = emptyPicture, language }: HtmlOptions = {},
): HtmlLines {
  const childNodes = parseHtml(html);
  let detected = language;
  const languageOf = () => (detected ??= detectLanguage(childNodes.map(deepText).join(' ')));
  const walk = new HtmlWalk(pictureFor, languageOf, pageAddressOf(childNodes));
  walk.nodes(childNodes);
  walk.collector.endLine();
  return { lines: walk.collector.lines, leftOut: walk.leftOut, preheader: walk.preheader };
}
