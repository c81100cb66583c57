import { labelsOf } from '../../language/labels.ts';
import type { ChartContent } from '../../text/chart.ts';
import { companyText, dayLabel } from '../../text/earningsText.ts';
import { barExtents } from '../../text/barExtents.ts';
import { textsIn, type Figure, type List, type Quote } from '../../text/flow.ts';
import type { RichText } from '../../text/inline.ts';
import type { Picture } from '../../text/picture.ts';
import type { Bar, LinkItem, ParagraphRole, Piece, ReportingDay } from '../../text/piece.ts';
import { numberText } from '../../locale/numberText.ts';
import { linkAddress } from '../mail-tools/mergeTags.ts';
import { chartPictures } from '../chartPictures.ts';
import { chartWords } from '../chartText.ts';
import { directionOf } from '../direction.ts';
import { joinHtml, markup, noHtml, type Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';
import { startAttribute } from '../startAttribute.ts';
import { writeInlines, writeLinked, type InlineWriter } from '../writeInlines.ts';
import { twoLines } from '../email-html/earningsHtml.ts';
import { sourcesSign } from '../email-html/textHtml.ts';
import { type WebContext, webTableHtml } from './webTableHtml.ts';

/** Returns the piece as page elements; the style sheet defines their look. */
export function webPieceHtml(piece: Piece, context: WebContext): Html {
  const { inlines } = context;
  const { language } = context.rendering.context;
  const dir = (...texts: readonly RichText[]) => directionOf(texts, language).attribute;
  switch (piece.kind) {
    case 'heading': {
      const words = writeInlines(piece.content, inlines);
      const space = piece.emoji !== '' && words.text !== '' ? ' ' : '';
      const inside = markup`${piece.emoji}${space}${words}`;
      return inside.text === ''
        ? noHtml
        : markup`<h${piece.level}${piece.role ? markup` class="${piece.role}"` : noHtml}${dir(piece.content)}>${inside}</h${piece.level}>`;
    }
    case 'paragraph': {
      return paragraph(writeInlines(piece.content, inlines), piece.role, dir(piece.content));
    }
    case 'list':
      return listHtml(piece.list, inlines, dir(...textsIn(piece.list)));
    case 'figure':
      return figureHtml(piece.figure, context);
    case 'quote':
      return quoteHtml(piece.quote, inlines, dir(piece.quote.content, piece.quote.attribution));
    case 'sources': {
      const links = piece.sources.map(({ label, url }) => writeLinked(label, url, inlines));
      const labels = piece.sources.map(({ label }) => label);
      const sign = sourcesSign(piece.sources, context.rendering);
      return paragraph(markup`${sign} ${joinHtml(links, ' | ')}`, 'sources', dir(...labels));
    }
    case 'chart':
      return webChartHtml(piece.chart, context);
    case 'bars':
      return barsHtml(piece.bars, piece.unit, context);
    case 'table':
      return webTableHtml(piece, context);
    case 'earnings':
      return earningsHtml(piece.days, context.rendering.context.language);
    case 'links':
      return linksHtml(
        piece.items,
        piece.poll,
        inlines,
        dir(...piece.items.flatMap(({ label, note }) => [label, note])),
      );
    case 'button':
      return buttonHtml(piece.label, piece.url, context);
    case 'rule':
      return markup`<hr>`;
    case 'box': {
      const inside = piece.pieces.map((each) => webPieceHtml(each, context));
      return markup`<div class="box">${joinHtml(inside)}</div>`;
    }
  }
}

function paragraph(words: Html, role?: ParagraphRole | 'sources' | 'quiet', dir = noHtml): Html {
  if (words.text === '') return noHtml;
  return role === undefined
    ? markup`<p${dir}>${words}</p>`
    : markup`<p class="${role}"${dir}>${words}</p>`;
}

function listHtml(list: List, inlines: InlineWriter<Html>, dir = noHtml): Html {
  const element = list.type === 'ordered-list' ? 'ol' : 'ul';
  const items = list.items.map(({ content, list: inner }) => {
    const within = inner ? listHtml(inner, inlines) : noHtml;
    return markup`<li>${writeInlines(content, inlines)}${within}</li>`;
  });
  return items.length === 0
    ? noHtml
    : markup`<${element}${startAttribute(list)}${dir}>${joinHtml(items)}</${element}>`;
}

function figureHtml(
  { picture, caption, credit }: Figure,
  { rendering, inlines }: WebContext,
): Html {
  const dir = directionOf([caption, credit], rendering.context.language).attribute;
  const lines = [caption, credit]
    .map((line) => writeInlines(line, inlines))
    .filter(({ text }) => text !== '');
  const below =
    lines.length === 0 ? noHtml : markup`<figcaption${dir}>${joinHtml(lines, '<br>')}</figcaption>`;
  const { asset, link } = picture;
  if (asset === '') return below.text === '' ? noHtml : markup`<figure>${below}</figure>`;
  const image = imageHtml(picture, rendering);
  const address = link === undefined ? undefined : linkAddress(link, rendering.tool);
  const shown = address === undefined ? image : markup`<a href="${address}">${image}</a>`;
  return markup`<figure>${shown}${below}</figure>`;
}

/** A picture; its style sheet's classes are its width in the column, and `frame` for a white one in dark mode. */
function imageHtml(picture: Picture, { pictureAddress }: Rendering): Html {
  const { asset, alt, width, height, span, dark } = picture;
  const size = width > 0 && height > 0 ? markup` width="${width}" height="${height}"` : noHtml;
  const classes = [...(span ? [span] : []), ...(dark === 'frame' ? ['frame'] : [])].join(' ');
  const attribute = classes === '' ? noHtml : markup` class="${classes}"`;
  const image = markup`<img${attribute} src="${pictureAddress(asset)}" alt="${alt}"${size}>`;
  return typeof dark === 'object'
    ? markup`<picture><source media="(prefers-color-scheme: dark)" srcset="${pictureAddress(dark.asset)}" width="${dark.width}" height="${dark.height}">${image}</picture>`
    : image;
}

function quoteHtml({ content, attribution }: Quote, inlines: InlineWriter<Html>, dir: Html): Html {
  const who = writeInlines(attribution, inlines);
  const inside = joinHtml([
    paragraph(writeInlines(content, inlines)),
    who.text === '' ? noHtml : paragraph(markup`— ${who}`, 'quiet'),
  ]);
  return inside.text === '' ? noHtml : markup`<blockquote${dir}>${inside}</blockquote>`;
}

/** Each bar follows its name and value as text; the longest takes the full width. */
function barsHtml(bars: readonly Bar[], unit: string, { rendering }: WebContext): Html {
  const extents = barExtents(bars);
  const rows = bars.map(({ label, value }, index) => {
    const { start, length } = extents[index] ?? { start: 0, length: 1 };
    const margin = start > 0 ? markup`;margin-inline-start:${start}%` : noHtml;
    const figure = `${numberText(value, rendering.context.language)} ${unit}`.trim();
    return markup`<p>${label} <b>${figure}</b></p><div class="bar" style="width:${length}%${margin}"></div>`;
  });
  return markup`<div class="bars">${joinHtml(rows)}</div>`;
}

function earningsHtml(days: readonly ReportingDay[], language: string): Html {
  const rows = days.map(({ date, companies }) => {
    const names = companies.map(companyText).join(', ') || '–';
    const day = twoLines(dayLabel(date, language));
    return markup`<tr><th scope="row">${day}</th><td>${names}</td></tr>`;
  });
  return rows.length === 0 ? noHtml : markup`<table><tbody>${joinHtml(rows)}</tbody></table>`;
}

function linksHtml(
  items: readonly LinkItem[],
  poll: boolean,
  inlines: InlineWriter<Html>,
  dir: Html,
): Html {
  if (items.length === 0) return noHtml;
  const lines = items.map(({ label, url, note }) => {
    const words = writeInlines(note, inlines);
    const below = words.text === '' ? noHtml : markup`<br><span class="quiet">${words}</span>`;
    return markup`<li>${writeLinked(label, url, inlines)}${below}</li>`;
  });
  return markup`<ul${poll ? markup` class="poll"` : noHtml}${dir}>${joinHtml(lines)}</ul>`;
}

function buttonHtml(label: string, url: string, { rendering }: WebContext): Html {
  if (label === '') return noHtml;
  const address = linkAddress(url, rendering.tool);
  return address === undefined
    ? markup`<p><b>${label}</b></p>`
    : markup`<p><a class="button" href="${address}">${label}</a></p>`;
}

/**
 * Returns a chart as a picture, light or dark like the page, with its data below as a table that can be opened: one
 * element, by whose class an import knows it.
 */
function webChartHtml(chart: ChartContent, context: WebContext): Html {
  const { rendering } = context;
  const pictures = chartPictures(chart, rendering.publication);
  const said = chartWords(chart, pictures, rendering.publication);
  const { title, source, note, description: words } = said;
  const table = webTableHtml({ kind: 'table', table: said.table, caption: [] }, context);
  if (!pictures) {
    const lines = [words, note, source]
      .filter(Boolean)
      .map((line) => markup`<p class="quiet">${line}</p>`);
    return markup`<div class="chart">${title === '' ? noHtml : markup`<p><b>${title}</b></p>`}${table}${joinHtml(lines)}</div>`;
  }
  const { light, dark, description } = pictures;
  const image = markup`<img src="${rendering.pictureAddress(light.name, light)}" alt="${description}" width="${light.width}" height="${light.height}">`;
  const forDark = markup`<source srcset="${rendering.pictureAddress(dark.name, dark)}" media="(prefers-color-scheme: dark)">`;
  return markup`<div class="chart"><figure><picture>${forDark}${image}</picture></figure><details class="behind"><summary>${labelsOf(rendering.publication).chartData}</summary>${table}</details></div>`;
}
