import { issueFor } from '../../../../issue/blocks/audience.ts';
import { DOMParser } from '@xmldom/xmldom';
import { marked } from 'marked';
import { linkName, withLinkNames } from '../../../../issue/export/linkNames.ts';
import { withPlainComments } from '../../../../issue/export/mail-tools/keptComments.ts';
import { isForAnybody, type OutputForm } from '../../../../issue/export/forms.ts';
import { impersonal, withoutGaps } from '../../../../issue/export/impersonal.ts';
import { mergeTagText } from '../../../../issue/export/mail-tools/mergeTags.ts';
import {
  handOver,
  profileFor,
  type ExportTarget,
  type PicturesAtHand,
} from '../../../../issue/exportIssue.ts';
import type { PicturePlace } from '../../../../issue/export/renderRichText.ts';
import { blockPieces } from '../../../../issue/blocks/allBlocks.ts';
import { allPieces, textsOf } from '../../../../issue/text/walkPieces.ts';
import { countIssue, textContext } from '../../../../issue/counting/countIssue.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { mailTools, type Publication } from '../../../../issue/publication.ts';
import type { Piece } from '../../../../issue/text/piece.ts';
import { readShareRow } from '../../../../issue/text/shareRow.ts';
import { plainText } from '../../../../issue/text/plainText.ts';
import { numberText } from '../../../../issue/locale/numberText.ts';
import { visibleText } from './readHtml.ts';

/** The words of a text, sorted: what two outputs of one issue must have in common. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).toSorted();
}

/**
 * The words an issue consists of, its merge tags as the target has them; in rich text without those that the tool shows
 * itself.
 */
export function issueWords(
  whole: Issue,
  publication: Publication,
  target: ExportTarget,
  form: OutputForm = 'document',
): string[] {
  const medium = isForAnybody(target) ? 'web' : 'mail';
  const issue = issueFor(whole, medium);
  const context = textContext(issue, publication, countIssue(issue, publication, medium));
  const layout = { language: publication.language, publication: publication.name };
  const tool = profileFor(target, publication);
  const texts = (piece: Piece): string[] => [
    ...(piece.kind === 'heading' ? [piece.emoji] : []),
    ...(piece.kind === 'bars'
      ? piece.bars.map(
          ({ label, value }) => `${label} ${numberText(value, context.language)} ${piece.unit}`,
        )
      : textsOf(shownPiece(piece, form), context.language).map((text) =>
          plainText(text, context, (tag) => mergeTagText(tag, tool) ?? tag.fallback ?? ''),
        )),
  ];
  const isWithoutHead = form === 'rich-text' && tool.fields.includes('title');
  const blocks = issue.blocks.filter(({ type }) => !isWithoutHead || type !== 'masthead');
  const pieces = withLinkNames(
    withoutGaps(
      blocks.flatMap((block) => blockPieces(block, layout)),
      tool,
      context,
    ),
    (address) => linkName(address, publication),
  );
  const shown = isForAnybody(target) ? impersonal(pieces, context) : pieces;
  // No output has control characters.
  return wordsOf(
    allPieces(shown)
      .flatMap(texts)
      .join('\n')
      .replace(/[^\P{Cc}\n\t]/gu, ''),
  );
}

/** Plain text has no links to click: a share row is its call and the page's address. */
function shownPiece(piece: Piece, form: OutputForm): Piece {
  if (form !== 'text' || piece.kind !== 'paragraph' || piece.role !== 'share') return piece;
  const { call, page } = readShareRow(piece.content);
  return { ...piece, content: [`${call} ${page}`] };
}

/** The places of the pictures that rich text for a target leaves out. */
export function placesFor(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
  pictures?: PicturesAtHand,
): PicturePlace[] {
  const tool = mailTools.find((name) => name === target);
  if (!tool) return [];
  return handOver(issue, publication, tool, {}, pictures).flatMap((step) =>
    step.kind === 'picture' ? [step.place] : [],
  );
}

/** A mail without the link to its web page, which precedes the issue for some tools. */
export function withoutWebView(html: string): string {
  return html.replace(/(?<=role="main"[^>]*>)<div[^>]*><p[^>]*><a[^>]*>[^<]*<\/a><\/p>/, '<div>');
}

/** The words that the readers of an exported file see, in its drawn tables too; alt texts and addresses apart. */
export function fileWords(
  form: OutputForm,
  text: string,
  places: readonly PicturePlace[] = [],
): string[] {
  switch (form) {
    case 'document':
      return fileWords('fragment', withoutWebView(text));
    case 'fragment':
    case 'page':
      return wordsOf(visibleText(withPlainComments(text)));
    case 'feed':
      return fileWords('fragment', contentOfFeed(text));
    case 'rich-text':
      return wordsOf(
        visibleText(withTables(text, places).replace(/<p>\[(?:Bild|Image)[^<]*\]<\/p>/g, '')),
      );
    case 'markdown':
      return wordsOf(visibleText(marked.parse(text, { async: false })));
    case 'text':
      return wordsOf(
        text
          .replace(/^\[(?:Bild|Image): [^\]]*\]$/gm, '')
          .replace(/<[^<>]*>/g, '')
          .replace(/^ *\d+\. /gm, ''),
      );
  }
}

/** The HTML that the one item of a feed holds. */
export function contentOfFeed(xml: string): string {
  const feed = new DOMParser().parseFromString(xml, 'text/xml');
  return feed.getElementsByTagName('content:encoded')[0]?.textContent ?? '';
}

/** Puts the words of drawn tables in their places, and leaves out the links of their cells below. */
export function withTables(html: string, places: readonly PicturePlace[]): string {
  const place =
    /<p>\[(?:Bild|Image) (\d+)(?:: [^<]*)?\]<\/p>(<p><em>(?:(?!<\/p>).)*<\/em><\/p>)?(<p>🔗 (?:(?!<\/p>).)*<\/p>)?/gs;
  return html.replace(place, (all: string, number: string, caption = '', links = '') => {
    const { drawing } = places[Number(number) - 1] ?? {};
    if (!drawing || drawing.source) return all;
    const drawn = (drawing.svg.match(/<text[^]*?<\/text>/g) ?? []).join('\n');
    const [words, known] = [wordsOf(visibleText(links as string)), wordsOf(visibleText(drawn))];
    const isOfCells = words.every((word) => known.includes(word));
    return `${drawn}${caption as string}${isOfCells ? '' : (links as string)}`;
  });
}
