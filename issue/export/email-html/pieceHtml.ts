import type { Piece, PieceOf } from '../../text/piece.ts';
import { linkAddress } from '../mail-tools/mergeTags.ts';
import { markup, joinHtml, trustedHtml, type Html, noHtml } from '../markup.ts';
import { barsHtml, chartHtml } from './chartHtml.ts';
import { earningsHtml } from './earningsHtml.ts';
import { tableHtml } from './tableHtml.ts';
import type { EmailContext } from './emailContext.ts';
import { inColours } from './look.ts';
import { spaceBetween, textNameOf } from './spaces.ts';
import { figureHtml } from './figureHtml.ts';
import { linksHtml, pollHtml } from './linksHtml.ts';
import { listHtml } from './listHtml.ts';
import { headingHtml, paragraphHtml, quoteHtml, sourcesHtml } from './textHtml.ts';

/** Returns the piece as HTML with inline styles: one element. `before` is the piece before it, if any. */
export function pieceHtml(piece: Piece, context: EmailContext, before?: Piece): Html {
  const { look } = context;
  const between = before ? spaceBetween(before, piece, look.values) : 0;
  const placed = { ...context, above: look.space(between), afterRule: before?.kind === 'rule' };
  switch (piece.kind) {
    case 'heading':
      return headingHtml(piece, textNameOf(piece) ?? 'section', placed);
    case 'paragraph':
      return paragraphHtml(piece.content, nameIn(piece, context), placed);
    case 'list':
      return listHtml(piece.list, placed);
    case 'figure':
      return figureHtml(piece.figure, placed);
    case 'quote':
      return quoteHtml(piece.quote, placed);
    case 'sources':
      return sourcesHtml(piece.sources, placed);
    case 'chart':
      return chartHtml(piece.chart, placed);
    case 'bars':
      return barsHtml(piece.bars, piece.unit, placed);
    case 'table':
      return tableHtml(piece, placed);
    case 'earnings':
      return earningsHtml(piece.days, placed);
    case 'links':
      return piece.poll ? pollHtml(piece.items, placed) : linksHtml(piece.items, placed);
    case 'button':
      return buttonHtml(piece.label, piece.url, placed);
    case 'rule':
      return markup`<hr style="margin:${placed.above}px auto 0;border:0;${trustedHtml(inColours(look.values.divider, look.colours))}">`;
    case 'box':
      return boxHtml(piece.pieces, placed);
  }
}

/** Returns how a paragraph is set; the newsletter's name is small print below a picture that is its nameplate. */
function nameIn(piece: PieceOf<'paragraph'>, { rendering }: EmailContext) {
  const { header } = rendering.publication.theme;
  return piece.role === 'publication' && header ? 'dateline' : (textNameOf(piece) ?? 'text');
}

/** Returns pieces one below the other; one that shows nothing takes no space. */
export function piecesHtml(pieces: readonly Piece[], context: EmailContext): Html {
  let before: Piece | undefined;
  const shown = pieces.map((piece) => {
    const html = pieceHtml(piece, context, before);
    if (html.text !== '') before = piece;
    return html;
  });
  return joinHtml(shown);
}

const boxPadding = 20;

function boxHtml(pieces: readonly Piece[], context: EmailContext): Html {
  const { look } = context;
  const { box } = look.colours;
  const within = { ...context, look: { ...look, width: look.width - 2 * boxPadding } };
  return markup`<table role="presentation" width="100%" cellspacing="0" style="margin:${context.above}px 0px 0px"><tr><td${look.hook('box')} bgcolor="${box}" style="padding:${boxPadding}px;background:${box};${look.typography}">${piecesHtml(pieces, within)}</td></tr></table>`;
}

/**
 * Returns a link that looks like a button in all mail programs, including Outlook; without a safe address only its
 * label.
 */
function buttonHtml(label: string, url: string, { rendering, look, above }: EmailContext): Html {
  if (label === '') return noHtml;
  const address = linkAddress(url, rendering.tool);
  if (address === undefined)
    return markup`<p style="margin:${above}px 0px 0px"><b>${label}</b></p>`;
  const { fill, onFill } = look.colours;
  return markup`<table role="presentation" cellspacing="0" style="margin:${above}px 0px 0px"><tr><td${look.hook('fill')} bgcolor="${fill}" style="background:${fill};mso-padding-alt:12px 24px"><a href="${address}" style="display:inline-block;padding:12px 24px;color:${onFill};font-weight:bold;line-height:1.3;text-decoration:none">${label}</a></td></tr></table>`;
}
