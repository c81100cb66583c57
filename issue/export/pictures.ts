import { blockPieces } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication } from '../publication.ts';
import { isMissing, type Picture } from '../text/picture.ts';
import type { Piece } from '../text/piece.ts';
import { allPieces, ofKind } from '../text/walkPieces.ts';
import { picturesAsText } from './picturesAsText.ts';
import type { Rendering } from './rendering.ts';

/** Returns the pictures that the pieces show, in reading order. */
export function picturesOf(pieces: readonly Piece[]): Picture[] {
  return ofKind(allPieces(pieces), 'figure').map(({ figure }) => figure.picture);
}

/** Returns the pictures that an issue shows and for which its file has no usable name: no output can have them. */
export function namelessPictures(
  { blocks }: Issue,
  publication: Publication,
): { readonly asset: string; readonly alt: string }[] {
  const pieces = blocks.flatMap((block) => blockPieces(block, layoutOf(publication)));
  return picturesOf(pieces)
    .filter(isMissing)
    .map(({ unknownAsset = '', alt }) => ({ asset: readable(unknownAsset), alt }));
}

function readable(name: string): string {
  return name.replace(/[\p{C}]/gu, '').slice(0, 80);
}

/**
 * Returns the issue with a line of text, such as "[Bild fehlt: Eine Kurve]", in place of the named pictures, so that
 * nobody overlooks the gap. Captions and credits stay.
 */
export function withPicturesAsText(rendering: Rendering, assets: ReadonlySet<string>): Rendering {
  if (assets.size === 0) return rendering;
  const parts = (rendering.parts ?? []).map((part) => ({
    ...part,
    pieces: picturesAsText(part.pieces, rendering.publication, assets),
  }));
  return { ...rendering, parts, pieces: parts.flatMap(({ pieces }) => pieces) };
}

/** Returns the publication without its theme's picture above the masthead, if that is one of the named pictures. */
export function withoutHeader(publication: Publication, assets: ReadonlySet<string>): Publication {
  const { header, ...theme } = publication.theme;
  return header && assets.has(header.asset) ? { ...publication, theme } : publication;
}
