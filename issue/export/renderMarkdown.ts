import { labelsOf } from '../language/labels.ts';
import { companyText, dayLabel } from '../text/earningsText.ts';
import type { ChartContent } from '../text/chart.ts';
import { itemNumber, type Figure, type List } from '../text/flow.ts';
import type { LinkItem, Piece } from '../text/piece.ts';
import { numberText } from '../locale/numberText.ts';
import { chartPictures } from './chartPictures.ts';
import { chartWords } from './chartText.ts';
import { escapeBareAddresses, escapeLineStarts, escapeMarkdown } from './escapeMarkdown.ts';
import { linkAddress } from './mail-tools/mergeTags.ts';
import { markup, trustedHtml } from './markup.ts';
import { markdownTable, tableWithTags } from './markdownTable.ts';
import { around, inBold, lineBreak, markdownInlineWriter, settled } from './markdownInlines.ts';
import type { Rendering } from './rendering.ts';
import { writeInlines, writeLinked, type InlineWriter } from './writeInlines.ts';

interface Context {
  readonly rendering: Rendering;
  readonly inlines: InlineWriter<string>;
}

/** Returns the issue as Markdown: CommonMark, and `~~` for strikethrough. */
export function renderMarkdown(rendering: Rendering): string {
  const context = { rendering, inlines: markdownInlineWriter(rendering) };
  const text = blocksText(rendering.pieces, context);
  const start = rendering.tool.markdownStart;
  return `${start === undefined ? '' : `${start}\n\n`}${text}\n`;
}

function blocksText(pieces: readonly Piece[], context: Context): string {
  let text = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    const next = pieceText(piece, context);
    if (next === '') continue;
    text += `${text === '' ? '' : last && flowsInto(last, piece) ? apart : '\n\n'}${settled(escapeBareAddresses(next))}`;
    last = piece;
  }
  return text;
}

/** Separates two pieces that parsers would merge: lists, quotes, a picture or a table and a caption that is not its own. */
const apart = '\n\n<!-- -->\n\n';

function flowsInto(before: Piece, after: Piece): boolean {
  if (before.kind === 'figure' && after.kind === 'table') return true;
  if (before.kind === 'figure' && after.kind === 'figure') {
    return after.figure.picture.asset === '';
  }
  return (isList(before) && isList(after)) || (before.kind === 'quote' && after.kind === 'quote');
}

function isList({ kind }: Piece): boolean {
  return kind === 'list' || kind === 'bars' || kind === 'earnings' || kind === 'links';
}

/**
 * If Markdown has two notations, the second has its own meaning: `_` is small print and `__` a button, a list with `*`
 * is data, and `***` is the edge of a box.
 */
function pieceText(piece: Piece, context: Context): string {
  const { inlines } = context;
  const { language } = context.rendering.context;
  switch (piece.kind) {
    case 'heading': {
      const words = `${escapeMarkdown(piece.emoji)} ${writeInlines(piece.content, inlines)}`.trim();
      if (words === '') return '';
      return `${'#'.repeat(piece.level)} ${words.replaceAll(lineBreak, '<br>').replace(/(^|\s)(#+)$/, '$1\\$2')}`;
    }
    case 'paragraph':
      return escapeLineStarts(writeInlines(piece.content, inlines)).replace(/^🔗/u, '&#128279;');
    case 'list':
      return listLines(piece.list, context, '').join('\n');
    case 'figure':
      return figureText(piece.figure, context);
    case 'quote': {
      const who = writeInlines(piece.quote.attribution, inlines);
      const words = escapeLineStarts(writeInlines(piece.quote.content, inlines)).replace(
        /^—/,
        '&mdash;',
      );
      const attribution = escapeLineStarts(who) && escapeLineStarts(`— ${who}`);
      return quoted([words, attribution].filter(Boolean).join('\n\n'));
    }
    case 'sources': {
      const links = piece.sources.map(({ label, url }) => writeLinked(label, url, inlines));
      return escapeLineStarts(`🔗 ${links.join(' | ')}`);
    }
    case 'chart':
      return chartText(piece.chart, context);
    case 'bars':
      return piece.bars
        .map(({ label, value }) => {
          const figure = `${numberText(value, language)} ${piece.unit}`.trim();
          return `* ${escapeLineStarts(`${escapeMarkdown(label)}: ${inBold(escapeMarkdown(figure))}`)}`;
        })
        .join('\n');
    case 'table': {
      const tags = tableWithTags(piece, context.rendering);
      if (tags !== undefined) return tags;
      const above = writeInlines(piece.caption, inlines);
      const caption = escapeLineStarts(smallPrint(above));
      return [caption, markdownTable(piece.table, context.rendering)].filter(Boolean).join('\n\n');
    }
    case 'earnings':
      return piece.days
        .map(({ date, companies }) => {
          const names = companies.map(companyText).join(', ') || '–';
          const day = inBold(`${escapeMarkdown(dayLabel(date, language))}:`);
          return `* ${escapeLineStarts(`${day} ${escapeMarkdown(names)}`)}`;
        })
        .join('\n');
    case 'links':
      return piece.items.map((item) => linkItem(item, inlines)).join('\n');
    case 'button': {
      const label = escapeMarkdown(piece.label);
      if (label === '') return '';
      const address = linkAddress(piece.url, context.rendering.tool);
      return address === undefined
        ? escapeLineStarts(inBold(label))
        : around(inlines.link(piece.url, label), '__');
    }
    case 'rule':
      return '---';
    case 'box':
      return `***\n\n${blocksText(piece.pieces, context)}\n\n***`;
  }
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

function linkItem({ label, url, note }: LinkItem, inlines: InlineWriter<string>): string {
  const words = smallPrint(writeInlines(note, inlines)).trim();
  const line = escapeLineStarts(`${writeLinked(label, url, inlines)}${words && ` – ${words}`}`);
  return `* ${line.replaceAll('\n', `\n${nested}`)}`;
}

/** Four spaces, which both CommonMark and Python's Markdown accept for a nested list. */
const nested = '    ';

function listLines(list: List, context: Context, indent: string): string[] {
  return list.items.flatMap((item, index) => {
    const bullet = list.type === 'ordered-list' ? `${String(itemNumber(list, index))}. ` : '- ';
    // A number of three digits is wider than one step.
    const inner = indent + nested.repeat(Math.ceil(bullet.length / nested.length));
    // An empty item could not contain the nested list.
    const words = escapeLineStarts(writeInlines(item.content, context.inlines)) || '&#32;';
    return [
      indent + bullet + words.replace(/\n/g, `\n${inner}`),
      ...(item.list && needsGap(item.list) ? [''] : []),
      ...(item.list ? listLines(item.list, context, inner) : []),
    ];
  });
}

/** True for an ordered list that does not start with 1: it needs an empty line after an item's text. */
function needsGap(list: List): boolean {
  return list.type === 'ordered-list' && itemNumber(list, 0) !== 1;
}

function figureText({ picture, caption, credit }: Figure, context: Context): string {
  const { asset, alt, link = '' } = picture;
  const shown = `![${escapeMarkdown(alt)}](${context.rendering.pictureAddress(asset)})`;
  const image = asset === '' ? '' : linkedPicture(shown, link, context);
  const lines = [caption, credit]
    .map((line) => writeInlines(line, context.inlines))
    .filter((line) => line !== '');
  const below = escapeLineStarts(lines.map(smallPrint).join(lineBreak));
  return [image, below].filter(Boolean).join('\n\n');
}

/** A picture and its data as a table; a chart that cannot be drawn is only its data. */
function chartText(content: ChartContent, { rendering }: Context): string {
  const { chart } = labelsOf(rendering.publication);
  const pictures = chartPictures(content, rendering.publication);
  const words = chartWords(content, pictures, rendering.publication);
  const table = markdownTable(words.table, rendering);
  if (pictures) {
    const { light, description } = pictures;
    const address = rendering.pictureAddress(light.name, light);
    return `![${escapeMarkdown(description)}](${address} "${escapeMarkdown(chart).replaceAll('"', '&quot;')}")\n\n${table}`;
  }
  const { title, description, note, source } = words;
  const said = [`[${chart}]`, title, description, note, source].filter(Boolean).join(' ');
  return `${escapeLineStarts(escapeMarkdown(said))}\n\n${table}`;
}

/** Triply nested brackets break some parsers. */
function linkedPicture(picture: string, link: string, { inlines, rendering }: Context): string {
  const address = linkAddress(link, rendering.tool);
  if (address === undefined || !/\\|&/.test(picture)) return inlines.link(link, picture);
  return markup`<a href="${address}">${trustedHtml(picture)}</a>`.text;
}

/** Captions and notes, in an emphasis that running text does not use. */
function smallPrint(words: string): string {
  return around(words, '_');
}
