import { blockPieces } from '../blocks/allBlocks.ts';
import { picturesOf } from '../export/pictures.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';

/** Returns the names of the assets that the issue shows, without duplicates: the input for looking up their files. */
export function shownAssets(issue: Pick<Issue, 'blocks'>, publication: Publication): string[] {
  const layout = { language: publication.language, publication: publication.name };
  const pictures = issue.blocks.flatMap((block) => picturesOf(blockPieces(block, layout)));
  return [...new Set(pictures.map(({ asset }) => asset).filter((asset) => asset !== ''))];
}
