import { WriteFailed } from '../files/writeFailure.ts';
import { issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { readPicture, type AssetFile } from './readPicture.ts';

export type { AssetFile } from './readPicture.ts';

/**
 * A picture that the issue with that id shows, wherever it lies, or without an id one that all issues share; undefined
 * where there is no such issue or picture. Rejects where the disk does not say.
 */
export async function readAsset(
  library: Library,
  id: string | undefined,
  asset: string,
): Promise<AssetFile | undefined> {
  const folder = id === undefined ? library.folder : await issueFolderOrMissing(library, id);
  if (typeof folder === 'string') return readPicture(library, folder, asset);
  if (folder.outcome === 'missing') return undefined;
  throw new WriteFailed(folder);
}
