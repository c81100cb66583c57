import { parse } from 'parse5';
import type { Line } from '../lines/line.ts';
import { HtmlWalk } from './htmlWalk.ts';
import { emptyPicture, type PictureFor } from './readImage.ts';

export type { PictureFor } from './readImage.ts';

export interface HtmlLines {
  readonly lines: readonly Line[];
  /** Navigation and hidden text, which is no part of what readers see. */
  readonly leftOut: readonly string[];
  /** Hidden text at the very top, which an inbox shows beside the subject line. */
  readonly preheader: string;
}

/**
 * An HTML text as lines: scripts, styles, tracking pixels, classes and layout tables gone; text order, links, bold,
 * italic, strike, code, headings, lists, quotes and images kept. Never throws.
 */
export function linesFromHtml(html: string, pictureFor: PictureFor = emptyPicture): HtmlLines {
  const walk = new HtmlWalk(pictureFor);
  walk.nodes(parse(html, { scriptingEnabled: false }).childNodes);
  walk.collector.endLine();
  return { lines: walk.collector.lines, leftOut: walk.leftOut, preheader: walk.preheader };
}
