import { blockPieces } from '../blocks/allBlocks.ts';
import { picturesOf } from '../export/pictures.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication } from '../publication.ts';
import type { Picture } from '../text/picture.ts';
import { fileOf } from '../text/pictureFile.ts';

/** Returns the names of the assets that the issue shows, without duplicates: the input for looking up their files. */
export function shownAssets(issue: Pick<Issue, 'blocks'>, publication: Publication): string[] {
  return [...new Set(shownPictures(issue, publication).map(({ asset }) => asset))];
}

/** Returns the names of the files that a mail shows, without duplicates: the input for weighing them. */
export function shownFiles(issue: Pick<Issue, 'blocks'>, publication: Publication): string[] {
  const { header } = publication.theme;
  const files = shownPictures(issue, publication).flatMap((picture) => [
    fileOf(picture),
    ...darkFile(picture),
  ]);
  return [...new Set([...files, ...(header ? [header.asset] : [])])];
}

/** Returns the file that a dark mail shows instead, if a picture has one. */
export function darkFile({ dark }: Pick<Picture, 'dark'>): string[] {
  return typeof dark === 'object' ? [dark.asset] : [];
}

function shownPictures({ blocks }: Pick<Issue, 'blocks'>, publication: Publication): Picture[] {
  const layout = layoutOf(publication);
  return blocks
    .flatMap((block) => picturesOf(blockPieces(block, layout)))
    .filter(({ asset }) => asset !== '');
}
