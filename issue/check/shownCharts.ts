import { blockPieces } from '../blocks/allBlocks.ts';
import { chartPictures, type ChartPictures, type Drawing } from '../export/chartPictures.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication, publicationFor } from '../publication.ts';
import type { Piece } from '../text/piece.ts';
import { allPieces } from '../text/walkPieces.ts';

/** Returns the pictures of the charts among the pieces. */
export function shownCharts(pieces: readonly Piece[], publication: Publication): ChartPictures[] {
  return pieces.flatMap((piece) => {
    const pictures = piece.kind === 'chart' ? chartPictures(piece.chart, publication) : undefined;
    return pictures ? [pictures] : [];
  });
}

/** Returns the charts that a mail shows as pictures, by the names of their files: the input for weighing them. */
export function shownDrawings(
  issue: Pick<Issue, 'blocks' | 'language'>,
  newsletter: Publication,
): ReadonlyMap<string, Drawing> {
  const publication = publicationFor(issue, newsletter);
  const layout = layoutOf(publication);
  const pieces = allPieces(issue.blocks.flatMap((block) => blockPieces(block, layout)));
  const drawings = shownCharts(pieces, publication).flatMap(({ light, dark }) => [light, dark]);
  return new Map(drawings.map((drawing) => [drawing.name, drawing]));
}
