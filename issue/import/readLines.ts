import { withPlainComments } from '../export/mail-tools/keptComments.ts';
import { withoutTagGuards } from '../export/mail-tools/tagGuard.ts';
import type { ImportFormat } from './detectFormat.ts';
import { linesFromHtml, type HtmlLines, type HtmlOptions } from './html/linesFromHtml.ts';
import { changeLine } from './lines/changeLine.ts';
import type { Line } from './lines/line.ts';
import { shapedHeadings } from './lines/shapedHeadings.ts';
import { separateLines } from './lines/separateLines.ts';
import { linesFromMarkdown } from './markdown/linesFromMarkdown.ts';
import { withMergeTags, type FoundToken } from './withMergeTags.ts';
import { linesFromText } from './text/linesFromText.ts';
import { findAddresses } from '../addresses/findAddresses.ts';
import { addressAsWords } from '../addresses/readableAddress.ts';
import { withoutRedirects } from '../addresses/redirects.ts';
import type { RichText } from '../text/inline.ts';
import { replaced, slicer, styled, styleOfFirst, textOf } from '../text/richText.ts';

/**
 * Returns a text in any format as lines, each item on a separate line, addresses linked, mail tools' merge tags
 * replaced by ours.
 */
export function readLines(
  text: string,
  format: ImportFormat,
  found: FoundToken[],
  options: HtmlOptions,
): HtmlLines {
  const { lines, ...rest } = read(text, format, {
    ...options,
    finish: (line) => separateLines([finished(line, found)]),
  });
  return { ...rest, lines: shapedHeadings(lines) };
}

/** The same with the text's own lines: a paragraph may contain what looks like several items. */
export function linesAsWritten(
  text: string,
  format: ImportFormat,
  found: FoundToken[],
  options: HtmlOptions,
): HtmlLines {
  return read(text, format, { ...options, finish: (line) => [finished(line, found)] });
}

function finished(line: Line, found: FoundToken[]): Line {
  return withoutTagGuards(changeLine(line, (content) => withMergeTags(withLinks(content), found)));
}

function read(text: string, format: ImportFormat, options: HtmlOptions): HtmlLines {
  options.onProgress?.('reading', 0);
  const { leftOut, preheader, ...rest } = linesIn(text, format, options);
  return { ...rest, ...withoutTagGuards({ leftOut, preheader }) };
}

function linesIn(text: string, format: ImportFormat, options: HtmlOptions): HtmlLines {
  switch (format) {
    case 'html':
      return linesFromHtml(withPlainComments(text), options);
    case 'markdown':
      return linesFromMarkdown(text, options);
    case 'text':
      return { lines: linesFromText(text, options), leftOut: [], preheader: '' };
  }
}

/**
 * Links each address in the text that is not linked yet, shown in readable form, with redirects resolved to their
 * target. Code is unchanged.
 */
function withLinks(content: RichText): RichText {
  const text = textOf(content);
  const part = slicer(content);
  const stretches = findAddresses(text).flatMap(({ from, to, link }) => {
    const named = part(from, to);
    if (!named.every(isPlain)) return [];
    const target = withoutRedirects(link);
    const words = addressAsWords(target, text.slice(from, to));
    return [{ from, to, by: styled(words, { ...styleOfFirst(named), link: target }) }];
  });
  return stretches.length === 0 ? content : replaced(content, stretches);
}

function isPlain(inline: RichText[number]): boolean {
  return (
    typeof inline === 'string' ||
    ('text' in inline && inline.link === undefined && inline.marks?.includes('code') !== true)
  );
}
