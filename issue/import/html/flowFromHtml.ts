import type { Flow } from '../../text/flow.ts';
import { plainFlow } from '../lines/flowOfLines.ts';
import { linesFromHtml, type HtmlOptions } from './linesFromHtml.ts';

/**
 * Returns running text from any HTML, as on the clipboard after copying from Word, Google Docs, a browser or Slack:
 * paragraphs, sub-headings, lists, figures and quotes, cleaned up. Never throws.
 */
export function flowFromHtml(html: string, options?: HtmlOptions): Flow {
  return plainFlow(linesFromHtml(html, options).lines);
}
