import { bareAddress } from '../addresses/readableAddress.ts';
import { labelsOf } from '../language/labels.ts';
import { companyText, dayLabel } from '../text/earningsText.ts';
import { dataRows, type ChartContent } from '../text/chart.ts';
import { itemNumber, type Figure, type List } from '../text/flow.ts';
import type { Inline, RichText } from '../text/inline.ts';
import type { LinkItem, Piece } from '../text/piece.ts';
import { readShareRow } from '../text/shareRow.ts';
import { tokenText } from '../text/tokenText.ts';
import { numberText } from '../locale/numberText.ts';
import { sidesOf, tableText } from './tableText.ts';
import { chartPictures } from './chartPictures.ts';
import { chartWords } from './chartText.ts';
import { displayWidth } from './displayWidth.ts';
import type { ExportOptions } from './exportOptions.ts';
import { linkAddress, mergeTagText } from './mail-tools/mergeTags.ts';
import type { Rendering } from './rendering.ts';
import { held, released, withoutHolds, wrapText } from './wrapText.ts';
import { writeInlines, writeLinked, type InlineWriter } from './writeInlines.ts';

interface Context {
  readonly rendering: Rendering;
  readonly inlines: InlineWriter<string>;
  readonly columns: number;
}

/**
 * Returns the issue as plain text: at most 78 columns by default (except long addresses; an emoji takes two), never two
 * blank lines in a row, pictures as their alt texts. Addresses follow their links, or are footnotes at the end, each
 * address once.
 */
export function renderPlainText(
  rendering: Rendering,
  { sources, columns = 78 }: ExportOptions & { readonly columns?: number } = {},
): string {
  const footnotes: string[] | undefined = sources === 'footnotes' ? [] : undefined;
  const inlines = textInlineWriter(rendering, footnotes);
  const text = blocksText(rendering.pieces, { rendering, inlines, columns });
  const notes = (footnotes ?? []).map((address, index) => `[${String(index + 1)}] ${address}`);
  return `${released([text, notes.join('\n')].filter(Boolean).join('\n\n'))}\n`;
}

function clean(text: string): string {
  return withoutHolds(text.replace(/[^\P{Cc}\n\t]/gu, ''));
}

function textInlineWriter(
  { context, tool }: Rendering,
  footnotes: string[] | undefined,
): InlineWriter<string> {
  return {
    leaf: (inline: Inline) => {
      if (typeof inline === 'string') return clean(inline);
      if ('text' in inline) return clean(inline.text);
      if ('token' in inline) return tokenText(inline, context);
      if ('break' in inline) return '\n';
      const tag = mergeTagText(inline, tool);
      return tag === undefined ? clean(inline.fallback ?? '') : held(tag);
    },
    mark: (_mark, inner) => inner,
    link: (link, inner) => {
      const address = shownAddress(linkAddress(link, tool));
      if (address === undefined || inner === '' || says(inner, address)) return inner;
      if (!footnotes) return `${inner} <${held(address)}>`;
      if (!footnotes.includes(address)) footnotes.push(address);
      return `${inner}${held(` [${String(footnotes.indexOf(address) + 1)}]`)}`;
    },
    join: (parts) => parts.join(''),
  };
}

/** Returns an address in readable form: mail and telephone without the scheme, and without a prefilled subject. */
function shownAddress(address: string | undefined): string | undefined {
  return address?.replace(/^mailto:([^?]*).*$/is, '$1').replace(/^tel:/i, '');
}

/** True if a link's words are already its address in readable form: `example.org` for `https://example.org/`. */
function says(words: string, address: string): boolean {
  return bareAddress(words.trim()) === bareAddress(address.trim());
}

function blocksText(pieces: readonly Piece[], context: Context): string {
  return pieces
    .map((piece) =>
      pieceText(piece, context)
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^\n+|\s+$/g, ''),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

function pieceText(piece: Piece, context: Context): string {
  const { inlines } = context;
  const { language } = context.rendering.context;
  const wrapped = (text: string, first = '', rest = '') =>
    wrapText(text, context.columns, first, rest);
  switch (piece.kind) {
    case 'heading': {
      const words = `${piece.emoji} ${writeInlines(piece.content, inlines)}`.trim();
      return piece.level === 3 ? wrapped(words) : underlined(wrapped(words), piece.level);
    }
    case 'paragraph':
      return piece.role === 'share'
        ? wrapped(shareLine(piece.content, context))
        : wrapped(writeInlines(piece.content, inlines));
    case 'list':
      return listLines(piece.list, context, '').join('\n');
    case 'figure':
      return figureText(piece.figure, context);
    case 'quote': {
      const { content, attribution } = piece.quote;
      const who = writeInlines(attribution, inlines);
      const lines = [writeInlines(content, inlines), who && `— ${who}`].filter(Boolean);
      return lines.map((line) => wrapped(line, '> ', '> ')).join('\n');
    }
    case 'sources': {
      const links = piece.sources.map(({ label, url }) => writeLinked(label, url, inlines));
      return wrapped(`🔗 ${links.join(' | ')}`);
    }
    case 'chart':
      return chartText(piece.chart, context);
    case 'bars':
      return piece.bars
        .map(({ label, value }) =>
          wrapped(`- ${label}: ${numberText(value, language)} ${piece.unit}`.trim(), '', '  '),
        )
        .join('\n');
    case 'table': {
      const { table, caption } = piece;
      const rows = table.rows.map((row) => row.map((cell) => writeInlines(cell, inlines)));
      const sides = sidesOf(table, context.rendering.context);
      const above = wrapped(writeInlines(caption, inlines));
      const below = tableText({ rows, hasHeader: table.hasHeader, sides }, context.columns);
      return [above, below].filter(Boolean).join('\n\n');
    }
    case 'earnings':
      return piece.days
        .map(({ date, companies }) => {
          // A session must not wrap onto a line of its own.
          const names = companies.map((each) => companyText(each).replace(' (', held(' (')));
          return wrapped(`${dayLabel(date, language)}: ${names.join(', ') || '–'}`, '', '  ');
        })
        .join('\n');
    case 'links':
      return piece.items.map((item) => linkItem(item, context)).join('\n');
    case 'button':
      return piece.label && wrapped(`» ${writeLinked([piece.label], piece.url, inlines)}`);
    case 'rule':
      return '* * *';
    case 'box':
      return `${boxLine}\n${blocksText(piece.pieces, context)}\n${boxLine}`;
  }
}

const boxLine = '-'.repeat(40);

function underlined(text: string, level: 1 | 2): string {
  const longest = Math.max(...text.split('\n').map(displayWidth));
  return `${text}\n${(level === 1 ? '=' : '-').repeat(longest)}`;
}

/** The call and the page itself: the other links are for a click. */
function shareLine(row: RichText, { rendering }: Context): string {
  const { call, page } = readShareRow(row);
  const address = linkAddress(page, rendering.tool) ?? '';
  return `${clean(call)} ${held(address)}`;
}

function linkItem({ label, url, note }: LinkItem, context: Context): string {
  const words = writeInlines(note, context.inlines);
  const line = `${writeLinked(label, url, context.inlines)}${words && ` – ${words}`}`;
  return wrapText(line, context.columns, '- ', '  ');
}

function listLines(list: List, context: Context, indent: string): string[] {
  return list.items.flatMap((item, index) => {
    const bullet = list.type === 'ordered-list' ? `${String(itemNumber(list, index))}. ` : '- ';
    const rest = indent + ' '.repeat(bullet.length);
    const words = writeInlines(item.content, context.inlines);
    return [
      wrapText(words, context.columns, indent + bullet, rest),
      ...(item.list ? listLines(item.list, context, rest) : []),
    ];
  });
}

/** A chart's title, description, data and source. */
function chartText(chart: ChartContent, { rendering, columns }: Context): string {
  const pictures = chartPictures(chart, rendering.publication);
  const words = chartWords(chart, pictures, rendering.publication);
  const { title, description, note, source } = words;
  const wrapped = (text: string) => wrapText(clean(text), columns);
  const rows = dataRows(chart).map((row) => row.map(clean));
  const sides = sidesOf(words.table, rendering.context);
  const table = tableText({ rows, hasHeader: true, sides }, columns);
  const below = [note, source].filter(Boolean).map(wrapped).join('\n');
  return [wrapped(title), wrapped(description), table, below].filter(Boolean).join('\n\n');
}

function figureText({ picture, caption, credit }: Figure, context: Context): string {
  const label = labelsOf(context.rendering.publication).picture;
  const words = picture.alt === '' ? `[${label}]` : `[${label}: ${picture.alt}]`;
  const linked = context.inlines.link(picture.link ?? '', words);
  // A picture without any text gets a line if it is a link.
  const shown = picture.asset !== '' && (picture.alt !== '' || linked !== words);
  const alt = shown ? linked : '';
  return [alt, writeInlines(caption, context.inlines), writeInlines(credit, context.inlines)]
    .filter(Boolean)
    .map((line) => wrapText(line, context.columns))
    .join('\n');
}
