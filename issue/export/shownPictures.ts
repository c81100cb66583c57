import { shownPicture } from '../text/pictureFile.ts';
import type { Piece } from '../text/piece.ts';

/** Returns the pieces with each picture as outputs show it: cropped, and a decorative one without its alt text. */
export function withShownPictures(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece): Piece => {
    if (piece.kind === 'box') return { ...piece, pieces: withShownPictures(piece.pieces) };
    if (piece.kind !== 'figure') return piece;
    const picture = shownPicture(piece.figure.picture);
    return picture === piece.figure.picture
      ? piece
      : { ...piece, figure: { ...piece.figure, picture } };
  });
}
