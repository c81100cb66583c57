import type { Publication } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import { shownPicture } from '../text/pictureFile.ts';
import type { Piece } from '../text/piece.ts';
import { withoutGaps } from './impersonal.ts';
import { linkName, withLinkNames } from './linkNames.ts';
import type { MailToolProfile } from './mail-tools/mailTool.ts';
import { guardedFromTags } from './mail-tools/tagGuard.ts';
import { picturesAsText } from './picturesAsText.ts';

/** Returns a block's pieces as the readers of a mail tool's mails see them. */
export function shownPieces(
  pieces: readonly Piece[],
  publication: Publication,
  tool: MailToolProfile,
  context: TextContext,
): readonly Piece[] {
  const shown = picturesAsText(withShownPictures(pieces), publication);
  // An address may contain what would be a tag as text.
  return withLinkNames(withoutGaps(shown, tool, context), (address) =>
    guardedFromTags(linkName(address, publication), tool),
  );
}

/** Returns the pieces with each picture as outputs show it: cropped, and a decorative one without its alt text. */
function withShownPictures(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece): Piece => {
    if (piece.kind === 'box') return { ...piece, pieces: withShownPictures(piece.pieces) };
    if (piece.kind !== 'figure') return piece;
    const picture = shownPicture(piece.figure.picture);
    return picture === piece.figure.picture
      ? piece
      : { ...piece, figure: { ...piece.figure, picture } };
  });
}
