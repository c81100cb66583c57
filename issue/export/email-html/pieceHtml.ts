import type { Piece } from '../../text/piece.ts';
import { markup, joinHtml, type Html } from '../markup.ts';
import { barsHtml } from './barsHtml.ts';
import { buttonHtml } from './buttonHtml.ts';
import { chartHtml } from './chartHtml.ts';
import { earningsHtml } from './earningsHtml.ts';
import type { EmailContext } from './emailContext.ts';
import { figureHtml } from './figureHtml.ts';
import { linksHtml, pollHtml } from './linksHtml.ts';
import { tableHtml } from './tableHtml.ts';
import { listHtml } from './listHtml.ts';
import { headingHtml, paragraphHtml, quoteHtml, sourcesHtml } from './textHtml.ts';

/** Returns the piece as HTML with inline styles: one element, or a few in a row. */
export function pieceHtml(piece: Piece, context: EmailContext): Html {
  switch (piece.kind) {
    case 'heading':
      return headingHtml(piece, context);
    case 'paragraph':
      return paragraphHtml(piece.content, piece.role, context);
    case 'list':
      return listHtml(piece.list, context);
    case 'figure':
      return figureHtml(piece.figure, context);
    case 'quote':
      return quoteHtml(piece.quote, context);
    case 'sources':
      return sourcesHtml(piece.sources, context);
    case 'chart':
      return chartHtml(piece.chart, context);
    case 'bars':
      return barsHtml(piece.bars, piece.unit, context);
    case 'table':
      return tableHtml(piece, context);
    case 'earnings':
      return earningsHtml(piece.days, context);
    case 'links':
      return piece.poll ? pollHtml(piece.items, context) : linksHtml(piece.items, context);
    case 'button':
      return buttonHtml(piece.label, piece.url, context);
    case 'rule':
      return markup`<hr style="margin:${context.look.space(36)}px 0;border:0;border-top:1px solid ${context.look.colours.line}">`;
    case 'box':
      return boxHtml(piece.pieces, context);
  }
}

const boxPadding = 20;

function boxHtml(pieces: readonly Piece[], context: EmailContext): Html {
  const { look } = context;
  const { box } = look.colours;
  const within = { ...context, look: { ...look, boxed: true, width: look.width - 2 * boxPadding } };
  const inside = joinHtml(pieces.map((piece) => pieceHtml(piece, within)));
  return markup`<table role="presentation" width="100%" cellspacing="0" style="margin:${look.space(32)}px 0"><tr><td${look.hook('box')} bgcolor="${box}" style="padding:${boxPadding}px ${boxPadding}px 4px;background:${box};${look.typography}">${inside}</td></tr></table>`;
}
