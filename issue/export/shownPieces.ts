import type { Publication } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import type { Piece } from '../text/piece.ts';
import { withoutGaps } from './impersonal.ts';
import { linkName, withLinkNames } from './linkNames.ts';
import type { MailToolProfile } from './mail-tools/mailTool.ts';
import { guardedFromTags } from './mail-tools/tagGuard.ts';
import { picturesAsText } from './picturesAsText.ts';
import { withShownPictures } from './shownPictures.ts';

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
