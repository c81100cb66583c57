import { labelsOf, type Worded } from '../language/labels.ts';
import { isMissing, withFields, type Picture } from '../text/picture.ts';
import type { Piece } from '../text/piece.ts';

/**
 * Returns the pieces with a line of text, such as "[Bild fehlt: Eine Kurve]", in place of these pictures, and of those
 * that the file marks as missing.
 */
export function picturesAsText(
  pieces: readonly Piece[],
  newsletter: Worded,
  assets: ReadonlySet<string> = new Set(),
): readonly Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'box') {
      return [{ ...piece, pieces: picturesAsText(piece.pieces, newsletter, assets) }];
    }
    if (piece.kind !== 'figure') return [piece];
    const { picture } = piece.figure;
    if (!assets.has(picture.asset) && !isMissing(picture)) {
      const { dark } = picture;
      const isKept = typeof dark !== 'object' || !assets.has(dark.asset);
      return [
        isKept
          ? piece
          : {
              ...piece,
              figure: { ...piece.figure, picture: withFields(picture, { dark: undefined }) },
            },
      ];
    }
    const label = labelsOf(newsletter).missingPicture;
    const text = picture.alt === '' ? label : `${label}: ${picture.alt}`;
    return [
      { kind: 'paragraph', role: 'note', content: [`[${text}]`] },
      { ...piece, figure: { ...piece.figure, picture: withoutFile(picture) } },
    ];
  });
}

/** Also removes the mark for the missing file, which the text replaces. */
function withoutFile({ unknownAsset: _said, ...picture }: Picture): Picture {
  return { ...picture, asset: '' };
}
