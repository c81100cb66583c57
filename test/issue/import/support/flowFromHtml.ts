import { plainFlow } from '../../../../issue/import/lines/flowOfLines.ts';
import { linesFromHtml, type HtmlOptions } from '../../../../issue/import/html/linesFromHtml.ts';
import type { Flow } from '../../../../issue/text/flow.ts';

/** Returns running text from any HTML: paragraphs, sub-headings, lists, figures and quotes, cleaned up. */
export function flowFromHtml(html: string, options?: HtmlOptions): Flow {
  return plainFlow(linesFromHtml(html, options).lines);
}
