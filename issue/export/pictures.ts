import { labelsFor } from '../language/labels.ts';
import type { Publication } from '../publication.ts';
import { isMissing, type Picture } from '../text/picture.ts';
import type { Piece } from '../text/piece.ts';
import type { Rendering } from './rendering.ts';

/** The pictures that the pieces show, in reading order. */
export function picturesOf(pieces: readonly Piece[]): Picture[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'box') return picturesOf(piece.pieces);
    return piece.kind === 'figure' ? [piece.figure.picture] : [];
  });
}

/**
 * The issue with a line of text, such as "[Bild fehlt: Eine Kurve]", in place of the pictures named: nobody shall
 * overlook the hole. Captions and credits stay.
 */
export function withPicturesAsText(rendering: Rendering, assets: ReadonlySet<string>): Rendering {
  if (assets.size === 0) return rendering;
  const { language } = rendering.context;
  const parts = (rendering.parts ?? []).map((part) => ({
    ...part,
    pieces: picturesAsText(part.pieces, language, assets),
  }));
  return { ...rendering, parts, pieces: parts.flatMap(({ pieces }) => pieces) };
}

/** The pieces with the same line in place of these pictures, and of those that are missing by what the file says. */
export function picturesAsText(
  pieces: readonly Piece[],
  language: string,
  assets: ReadonlySet<string> = new Set(),
): readonly Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'box') {
      return [{ ...piece, pieces: picturesAsText(piece.pieces, language, assets) }];
    }
    if (piece.kind !== 'figure') return [piece];
    const { picture } = piece.figure;
    if (!assets.has(picture.asset) && !isMissing(picture)) return [piece];
    const label = labelsFor(language).missingPicture;
    const text = picture.alt === '' ? label : `${label}: ${picture.alt}`;
    return [
      { kind: 'paragraph', role: 'note', content: [`[${text}]`] },
      { ...piece, figure: { ...piece.figure, picture: { ...picture, asset: '' } } },
    ];
  });
}

/** The publication without its theme's picture above the masthead, if that is one of those named. */
export function withoutHeader(publication: Publication, assets: ReadonlySet<string>): Publication {
  const { header, ...theme } = publication.theme;
  return header && assets.has(header.asset) ? { ...publication, theme } : publication;
}
