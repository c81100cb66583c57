import { blockParts, newsItemPieces, type Block, type NewsItem } from '../blocks/allBlocks.ts';
import type { LayoutContext } from '../blocks/blockDefinition.ts';
import { chartTexts } from '../text/chart.ts';
import { allPieces, linksIn, textsOf } from '../text/walkPieces.ts';
import type { TextContext } from '../text/context.ts';
import type { Piece } from '../text/piece.ts';
import { plainText } from '../text/plainText.ts';
import { numberText } from '../locale/numberText.ts';

/**
 * Returns a block as text for comparison, one line each: what readers see, then what only shows elsewhere (subject line
 * and preheader, alt texts, addresses). A news section's items are left out, as each is compared separately.
 */
export function blockText(block: Block | NewsItem, context: TextContext & LayoutContext): string {
  if (block.type === 'unknown') return JSON.stringify(block.raw, null, 1);
  const laidOut =
    block.type === 'news-item'
      ? newsItemPieces(block, context)
      : (blockParts(block, context)[0]?.pieces ?? []);
  const pieces = allPieces(laidOut);
  return [
    ...pieces.flatMap((piece) => pieceLines(piece, context)),
    ...(block.type === 'masthead' ? [block.subject, block.preheader] : []),
    ...pieces.map((piece) => (piece.kind === 'figure' ? piece.figure.picture.alt : '')),
    ...linksIn(laidOut, context.language),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function pieceLines(piece: Piece, context: TextContext): string[] {
  if (piece.kind === 'chart') {
    const { chart } = piece;
    const rows = chart.table.map((row) => row.join(' | ').trim());
    return [...chartTexts(chart), ...rows, chart.description];
  }
  if (piece.kind === 'bars') {
    return piece.bars.map(
      ({ label, value }) => `${label}: ${numberText(value, context.language)} ${piece.unit}`,
    );
  }
  const lines = textsOf(piece, context.language).map((text) => plainText(text, context));
  if (piece.kind !== 'heading') return lines;
  return [[piece.emoji, ...lines].filter(Boolean).join(' ')];
}
