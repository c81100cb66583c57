import { blockPieces } from '../blocks/allBlocks.ts';
import { chartPictures, type ChartPictures, type Drawing } from '../export/chartPictures.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { allPieces } from '../text/walkPieces.ts';

/** Returns the pictures of the charts that a mail shows. */
export function shownCharts(
  { blocks }: Pick<Issue, 'blocks'>,
  publication: Publication,
): ChartPictures[] {
  const layout = { language: publication.language, publication: publication.name };
  return allPieces(blocks.flatMap((block) => blockPieces(block, layout))).flatMap((piece) => {
    const pictures = piece.kind === 'chart' ? chartPictures(piece.chart, publication) : undefined;
    return pictures ? [pictures] : [];
  });
}

/** Returns the same by the names of their files: the input for weighing them. */
export function shownDrawings(
  issue: Pick<Issue, 'blocks'>,
  publication: Publication,
): ReadonlyMap<string, Drawing> {
  const drawings = shownCharts(issue, publication).flatMap(({ light, dark }) => [light, dark]);
  return new Map(drawings.map((drawing) => [drawing.name, drawing]));
}
