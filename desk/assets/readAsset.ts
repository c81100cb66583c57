import { issueFolder } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { readPicture, type AssetFile } from './readPicture.ts';

export type { AssetFile } from './readPicture.ts';

/**
 * A picture that the issue with that id shows, wherever it lies, or without an id one that all issues share; undefined
 * where there is no such issue or picture.
 */
export async function readAsset(
  library: Library,
  id: string | undefined,
  asset: string,
): Promise<AssetFile | undefined> {
  const folder = id === undefined ? library.folder : await issueFolder(library, id);
  return folder === undefined ? undefined : readPicture(library, folder, asset);
}
