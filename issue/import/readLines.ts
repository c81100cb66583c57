import { withPlainComments } from '../export/mail-tools/keptComments.ts';
import { withoutTagGuards } from '../export/mail-tools/tagGuard.ts';
import type { ImportFormat } from './detectFormat.ts';
import { linesFromHtml, type HtmlLines, type HtmlOptions } from './html/linesFromHtml.ts';
import { changeLine } from './lines/changeLine.ts';
import { withLinks } from './lines/withLinks.ts';
import { separateLines } from './lines/separateLines.ts';
import { linesFromMarkdown } from './markdown/linesFromMarkdown.ts';
import { withMergeTags, type FoundToken } from './withMergeTags.ts';
import { linesFromText } from './text/linesFromText.ts';

/** A text in any format as lines, each thing in a line of its own, addresses linked, mail tools' merge tags replaced by ours. */
export function readLines(
  text: string,
  format: ImportFormat,
  found: FoundToken[],
  options: HtmlOptions,
): HtmlLines {
  const { lines, ...rest } = linesAsWritten(text, format, found, options);
  return { lines: separateLines(lines), ...rest };
}

/** The same with its lines as the text has them: a paragraph may hold what looks like several things. */
export function linesAsWritten(
  text: string,
  format: ImportFormat,
  found: FoundToken[],
  options: HtmlOptions,
): HtmlLines {
  options.onProgress?.('reading', 0);
  const { lines, leftOut, preheader } = read(text, format, options);
  const linked = lines.map((line, index) => {
    options.onProgress?.('linking', index / lines.length);
    return changeLine(line, (content) => withMergeTags(withLinks(content), found));
  });
  return withoutTagGuards({ lines: linked, leftOut, preheader });
}

function read(text: string, format: ImportFormat, options: HtmlOptions): HtmlLines {
  switch (format) {
    case 'html':
      return linesFromHtml(withPlainComments(text), options);
    case 'markdown':
      return linesFromMarkdown(text, options);
    case 'text':
      return { lines: linesFromText(text), leftOut: [], preheader: '' };
  }
}
