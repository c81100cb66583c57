import { columnWidth } from '../../issue/theme.ts';
import { readFileName } from '../../issue/text/pictureFile.ts';
import { issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import type { OutputOf } from '../procedure.ts';
import { keepReady } from './addAsset.ts';
import type { assetsContract } from './assetsContract.ts';
import { readPicture } from './readPicture.ts';

/**
 * Stores a picture of an issue once more, as light as possible at the width of a mail; of an animation its first frame, and
 * of a crop the part. The old file stays, for undoing it.
 */
export async function fitAsset(
  library: Library,
  id: string,
  file: string,
): Promise<OutputOf<typeof assetsContract, 'asset.fit'>> {
  const folder = await issueFolderOrMissing(library, id);
  if (typeof folder !== 'string') return folder;
  const { asset = '', box } = readFileName(file) ?? {};
  const kept = await readPicture(library, folder, asset);
  if (!kept) return { outcome: 'missing' };
  const maxWidth = 2 * columnWidth(await publicationToUse(library));
  return keepReady(library, folder, kept.bytes, { maxWidth, form: 'light', box });
}
