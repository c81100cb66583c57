import { withPlainComments } from '../export/mail-tools/keptComments.ts';
import { withoutTagGuards } from '../export/mail-tools/tagGuard.ts';
import type { List } from '../text/flow.ts';
import type { RichText } from '../text/inline.ts';
import type { ImportFormat } from './detectFormat.ts';
import { linesFromHtml, type HtmlLines, type PictureFor } from './html/linesFromHtml.ts';
import type { Line } from './lines/line.ts';
import { separateLines } from './lines/separateLines.ts';
import { linesFromMarkdown } from './markdown/linesFromMarkdown.ts';
import { withMergeTags, type FoundToken } from './mergeTags.ts';
import { linesFromText } from './text/linesFromText.ts';

/** A text in any format as lines, each thing in a line of its own, mail tools' merge tags replaced by ours. */
export function linesOf(
  text: string,
  format: ImportFormat,
  found: FoundToken[],
  pictureFor: PictureFor | undefined,
): HtmlLines {
  const { lines, leftOut, preheader } = read(text, format, pictureFor);
  const tagged = separateLines(lines).map((line) => withLineTags(line, found));
  return withoutTagGuards({ lines: tagged, leftOut, preheader });
}

function read(text: string, format: ImportFormat, pictureFor: PictureFor | undefined): HtmlLines {
  switch (format) {
    case 'html':
      return linesFromHtml(withPlainComments(text), pictureFor);
    case 'markdown':
      return linesFromMarkdown(text, pictureFor);
    case 'text':
      return { lines: linesFromText(text), leftOut: [], preheader: '' };
  }
}

function withLineTags(line: Line, found: FoundToken[]): Line {
  const tagged = (content: RichText) => withMergeTags(content, found);
  switch (line.kind) {
    case 'paragraph':
    case 'heading':
      return { ...line, content: tagged(line.content) };
    case 'quote':
      return { ...line, content: tagged(line.content), attribution: tagged(line.attribution) };
    case 'image':
      return { ...line, caption: tagged(line.caption) };
    case 'list':
      return { ...line, list: withListTags(line.list, tagged) };
    case 'rule':
    case 'gap':
      return line;
  }
}

function withListTags(list: List, tagged: (content: RichText) => RichText): List {
  const items = list.items.map((item) => ({
    content: tagged(item.content),
    ...(item.list && { list: withListTags(item.list, tagged) }),
  }));
  return { ...list, items };
}
