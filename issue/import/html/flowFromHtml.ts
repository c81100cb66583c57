import type { Flow } from '../../text/flow.ts';
import { plainFlow } from '../lines/flowOfLines.ts';
import { linesFromHtml, type HtmlOptions } from './linesFromHtml.ts';

/**
 * Running text from any HTML, as the clipboard holds it after copying from Word, Google Docs, a browser or Slack:
 * paragraphs, sub-headings, lists, figures and quotes, without the mess. Never throws.
 */
export function flowFromHtml(html: string, options?: HtmlOptions): Flow {
  return plainFlow(linesFromHtml(html, options).lines);
}
