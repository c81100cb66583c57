import { companyText, dayLabel } from './earningsText.ts';
import { chartTexts } from './chart.ts';
import { textsIn } from './flow.ts';
import type { RichText } from './inline.ts';
import type { Piece, PieceOf } from './piece.ts';

/** Returns every piece, including those within boxes, in reading order; a box precedes its content. */
export function allPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'box' ? [piece, ...allPieces(piece.pieces)] : [piece],
  );
}

/** Returns the pieces of a kind. */
export function ofKind<Kind extends Piece['kind']>(
  pieces: readonly Piece[],
  kind: Kind,
): PieceOf<Kind>[] {
  return pieces.filter((piece): piece is PieceOf<Kind> => piece.kind === kind);
}

/** Returns every line of text in a piece, except the content of boxes. */
export function textsOf(piece: Piece, language: string): readonly RichText[] {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
      return [piece.content];
    case 'list':
      return textsIn(piece.list);
    case 'figure':
      return [piece.figure.caption, piece.figure.credit];
    case 'quote':
      return [piece.quote.content, piece.quote.attribution];
    case 'sources':
      return piece.sources.map(({ label }) => label);
    case 'chart':
      return chartTexts(piece.chart).map((text) => [text]);
    case 'bars':
      return piece.bars.map(({ label }) => [`${label} ${piece.unit}`]);
    case 'table':
      return [piece.caption, ...piece.table.rows.flat()];
    case 'earnings':
      return piece.days.flatMap(({ date, companies }) => [
        [dayLabel(date, language)],
        ...companies.map((company) => [companyText(company)]),
      ]);
    case 'links':
      return piece.items.flatMap(({ label, note }) => [label, note]);
    case 'button':
      return [[piece.label]];
    case 'rule':
    case 'box':
      return [];
  }
}

/**
 * Returns every address that the pieces and their texts link to, including `tag:NAME`, as typed; empty ones are left
 * out.
 */
export function addressesOf(
  pieces: readonly Piece[],
  texts: readonly { readonly content: RichText }[],
): readonly string[] {
  const inText = texts.flatMap(({ content }) =>
    content.map((inline) => (typeof inline === 'object' && 'link' in inline ? inline.link : '')),
  );
  const all = [...inText, ...pieces.flatMap(ownAddresses)].filter((address) => !!address?.trim());
  return [...new Set(all as string[])];
}

/** Returns the same for all pieces, including those within boxes. */
export function linksIn(pieces: readonly Piece[], language: string): readonly string[] {
  const all = allPieces(pieces);
  const texts = all.flatMap((piece) => textsOf(piece, language));
  return addressesOf(
    all,
    texts.map((content) => ({ content })),
  );
}

function ownAddresses(piece: Piece): (string | undefined)[] {
  switch (piece.kind) {
    case 'figure':
      return [piece.figure.picture.link];
    case 'sources':
      return piece.sources.map(({ url }) => url);
    case 'links':
      return piece.items.map(({ url }) => url);
    case 'button':
      return [piece.url];
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'chart':
    case 'bars':
    case 'table':
    case 'earnings':
    case 'rule':
    case 'box':
      return [];
  }
}
