import { columnWidth } from '../theme.ts';
import { labelsOf, type Worded } from '../language/labels.ts';
import { companyText, dayLabel } from '../text/earningsText.ts';
import type { ChartContent } from '../text/chart.ts';
import type { Figure, List } from '../text/flow.ts';
import type { Picture } from '../text/picture.ts';
import type { LinkItem, Piece, PieceOf } from '../text/piece.ts';
import { plainText } from '../text/plainText.ts';
import { numberText } from '../locale/numberText.ts';
import { chartPictures, type Drawing } from './chartPictures.ts';
import { chartLines } from './chartText.ts';
import { markup, joinHtml, noHtml, type Html } from './markup.ts';
import { shownSize } from './email-html/figureHtml.ts';
import { htmlInlineWriter, plainAnchor, plainElements, type MarkElements } from './htmlInlines.ts';
import { linkAddress } from './mail-tools/mergeTags.ts';
import type { Rendering } from './rendering.ts';
import { plainTableHtml, rowsHtml } from './plainTableHtml.ts';
import { tablePicture } from './tablePicture.ts';
import { startAttribute } from './startAttribute.ts';
import { hasLink, linksOf, writeInlines, writeLinked, type InlineWriter } from './writeInlines.ts';

const elements: MarkElements = {
  ...plainElements,
  bold: (inner) => markup`<strong>${inner}</strong>`,
  italic: (inner) => markup`<em>${inner}</em>`,
};

interface Context {
  readonly rendering: Rendering;
  readonly inlines: InlineWriter<Html>;
  /** True if tables stay tables, as on the clipboard; mail tools' editors keep none. */
  readonly tables: boolean;
  /** The places written so far. */
  readonly places: PicturePlace[];
}

/** The place of a picture that is not on the web, and therefore cannot be pasted with the text. */
export interface PicturePlace {
  /** The name of the asset or of what is drawn. */
  readonly name: string;
  /** Absent for an asset. */
  readonly drawing?: Drawing;
  /** The title of a chart or table, or else the description; may be empty. */
  readonly title: string;
  /** What is written at the place: a number, counted from 1, and few words, such as "[Bild 2: Kurve der Kosten]". */
  readonly line: string;
  /** The alternative text, in full. */
  readonly description: string;
}

/** Rich text, and the places of the pictures that it leaves out. */
export interface PastedText {
  readonly html: string;
  readonly places: readonly PicturePlace[];
}

/** Maximum length of the words at a picture's place, in characters. */
const longestPlace = 60;

/**
 * Returns rich text for a mail tool's editor: without the masthead if the tool shows its own title, name and date.
 */
export function richTextFor(rendering: Rendering): PastedText {
  const { parts, tool } = rendering;
  if (!parts || !tool.fields.includes('title')) return richText(rendering, false);
  const shown = parts.filter(({ block }) => block.type !== 'masthead');
  return richText({ ...rendering, pieces: shown.flatMap(({ pieces }) => pieces) }, false);
}

/**
 * Returns HTML for the clipboard, for TipTap editors such as beehiiv's and Substack's: only what they keep, flat,
 * without styles, hidden text or empty paragraphs. A line such as "[Bild 2: Eine Kurve]" marks the place of a picture that
 * is not on the web.
 */
export function renderRichText(rendering: Rendering, { tables = false } = {}): string {
  return richText(rendering, tables).html;
}

function richText(rendering: Rendering, tables: boolean): PastedText {
  const inlines = htmlInlineWriter(rendering, elements, plainAnchor);
  const context: Context = { rendering, inlines, tables, places: [] };
  const html = piecesHtml(rendering.pieces, context)
    .text.replace(/(?:<hr>)+/g, '<hr>')
    .replace(/^<hr>|<hr>$/g, '');
  return { html, places: context.places };
}

function piecesHtml(pieces: readonly Piece[], context: Context): Html {
  return joinHtml(pieces.map((piece) => pieceHtml(piece, context)));
}

function pieceHtml(piece: Piece, context: Context): Html {
  const { inlines, rendering } = context;
  const { language } = rendering.context;
  switch (piece.kind) {
    case 'heading': {
      const words = writeInlines(piece.content, inlines);
      if (piece.emoji === '' && words.text === '') return noHtml;
      const level = piece.level === 3 ? 3 : 2;
      return markup`<h${level}>${spaced(piece.emoji, words)}</h${level}>`;
    }
    case 'paragraph': {
      const words = writeInlines(piece.content, inlines);
      const strong = piece.role === 'label' && words.text !== '';
      return paragraph(strong ? elements.bold(words) : words);
    }
    case 'list':
      return listHtml(piece.list, inlines);
    case 'figure':
      return figureHtml(piece.figure, context);
    case 'quote': {
      const { content, attribution } = piece.quote;
      const who = writeInlines(attribution, inlines);
      const inside = [
        paragraph(writeInlines(content, inlines)),
        who.text === '' ? noHtml : markup`<p>— ${who}</p>`,
      ];
      return inside.every(({ text }) => text === '')
        ? noHtml
        : markup`<blockquote>${joinHtml(inside)}</blockquote>`;
    }
    case 'sources':
      return markup`<p>🔗 ${joinHtml(
        piece.sources.map(({ label, url }) => writeLinked(label, url, inlines)),
        ' | ',
      )}</p>`;
    case 'chart':
      return chartHtml(piece.chart, context);
    case 'bars':
      return bulletList(
        piece.bars.map(({ label, value }) => {
          const figure = `${numberText(value, language)} ${piece.unit}`.trim();
          return markup`${label}: <strong>${figure}</strong>`;
        }),
      );
    case 'table':
      return context.tables ? plainTableHtml(piece, context.inlines) : tableHtml(piece, context);
    case 'earnings':
      return bulletList(
        piece.days.map(({ date, companies }) => {
          const names = companies.map(companyText).join(', ') || '–';
          return markup`<strong>${dayLabel(date, language)}:</strong> ${names}`;
        }),
      );
    case 'links':
      return bulletList(piece.items.map((item) => linkItem(item, inlines)));
    case 'button': {
      if (piece.label === '') return noHtml;
      return markup`<p><strong>${writeLinked([piece.label], piece.url, inlines)}</strong></p>`;
    }
    case 'rule':
      return markup`<hr>`;
    case 'box':
      return markup`<hr>${piecesHtml(piece.pieces, context)}<hr>`;
  }
}

/** A chart's picture, or its data if it cannot be drawn. */
function chartHtml(chart: ChartContent, context: Context): Html {
  const pictures = chartPictures(chart, context.rendering.publication);
  if (!pictures) return dataHtml(chart, context.rendering.publication);
  const { light, description } = pictures;
  return drawingHtml(light, chart.title, description, context);
}

function drawingHtml(drawing: Drawing, title: string, description: string, context: Context): Html {
  const { name, width, height } = drawing;
  const address = context.rendering.pictureAddress(name, drawing);
  return address.startsWith('https://')
    ? markup`<img src="${address}" alt="${description}" width="${width}" height="${height}">`
    : placeHtml({ name, drawing, description }, title, context);
}

/** Returns the line at a picture's place, with its title or else the start of its description. */
function placeHtml(
  picture: Pick<PicturePlace, 'name' | 'drawing' | 'description'>,
  title: string,
  { places, rendering }: Context,
): Html {
  const { picture: label } = labelsOf(rendering.publication);
  const number = `${label} ${String(places.length + 1)}`;
  const named = title || picture.description;
  const line = `[${[number, shortened(named)].filter(Boolean).join(': ')}]`;
  places.push({ ...picture, title: named, line });
  return markup`<p>${line}</p>`;
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  if (oneLine.length <= longestPlace) return oneLine;
  return `${oneLine.slice(0, longestPlace).replace(/\s\S*$/, '')} …`;
}

/**
 * A table's picture if it is on the web, otherwise a line that marks its place; below it the caption, and the links of
 * its cells.
 */
function tableHtml(piece: PieceOf<'table'>, context: Context): Html {
  const { rendering, inlines } = context;
  const picture = tablePicture(piece, rendering.publication, rendering.context);
  if (!picture) return rowsHtml(piece, inlines);
  const title = plainText(piece.caption, rendering.context).trim();
  const shown = drawingHtml(picture.drawing, title, picture.description, context);
  const below = writeInlines(piece.caption, inlines);
  const links = piece.table.rows.flat().flatMap((cell) => linksOf(cell, inlines));
  return joinHtml([
    shown,
    below.text === '' ? noHtml : markup`<p><em>${below}</em></p>`,
    links.length === 0 ? noHtml : markup`<p>🔗 ${joinHtml(links, ' | ')}</p>`,
  ]);
}

/** The words and data of a chart that cannot be drawn, a line for each row. */
function dataHtml(chart: ChartContent, newsletter: Worded): Html {
  const lines = chartLines(chart, newsletter).map((line) => markup`${line}`);
  return paragraph(joinHtml(lines, '<br>'));
}

function paragraph(words: Html): Html {
  return words.text === '' ? noHtml : markup`<p>${words}</p>`;
}

function spaced(emoji: string, words: Html): Html {
  return emoji !== '' && words.text !== '' ? markup`${emoji} ${words}` : markup`${emoji}${words}`;
}

function linkItem({ label, url, note }: LinkItem, inlines: InlineWriter<Html>): Html {
  const words = writeInlines(note, inlines);
  return markup`${writeLinked(label, url, inlines)}${words.text === '' ? noHtml : markup` – ${words}`}`;
}

function bulletList(items: readonly Html[]): Html {
  if (items.length === 0) return noHtml;
  return markup`<ul>${joinHtml(items.map((item) => markup`<li><p>${item}</p></li>`))}</ul>`;
}

function listHtml(list: List, inlines: InlineWriter<Html>): Html {
  const element = list.type === 'ordered-list' ? 'ol' : 'ul';
  const items = list.items.map(({ content, list: inner }) => {
    const words = writeInlines(content, inlines);
    const within = inner ? listHtml(inner, inlines) : noHtml;
    const empty = words.text === '' && within.text === '';
    return empty ? noHtml : markup`<li><p>${words}</p>${within}</li>`;
  });
  const all = joinHtml(items);
  return all.text === '' ? noHtml : markup`<${element}${startAttribute(list)}>${all}</${element}>`;
}

/** A block picture, never within a link: editors then drop both. Its link moves to its caption, or below it. */
function figureHtml({ picture, caption, credit }: Figure, context: Context): Html {
  const { inlines, rendering } = context;
  const address =
    picture.asset === '' ? undefined : linkAddress(picture.link ?? '', rendering.tool);
  const isLink = address !== undefined && caption.length > 0 && !caption.some(hasLink);
  const lines = [
    isLink ? writeLinked(caption, picture.link ?? '', inlines) : writeInlines(caption, inlines),
    writeInlines(credit, inlines),
  ].filter(({ text }) => text !== '');
  const below = lines.length === 0 ? noHtml : markup`<p><em>${joinHtml(lines, '<br>')}</em></p>`;
  const link =
    address === undefined || isLink
      ? noHtml
      : markup`<p><a href="${address}">${address.replace(/^\w+:(?:\/\/)?|[/?#].*$/g, '')}</a></p>`;
  return markup`${pictureHtml(picture, context)}${below}${link}`;
}

function pictureHtml(picture: Picture, context: Context): Html {
  const { rendering } = context;
  const { asset, alt } = picture;
  if (asset === '') return noHtml;
  const address = rendering.pictureAddress(asset);
  if (!address.startsWith('https://'))
    return placeHtml({ name: asset, description: alt }, '', context);
  const { width, height } = picture.span
    ? shownSize(picture, columnWidth(rendering.publication))
    : picture;
  const size = width > 0 && height > 0 ? markup` width="${width}" height="${height}"` : noHtml;
  return markup`<img src="${address}" alt="${alt}"${size}>`;
}
