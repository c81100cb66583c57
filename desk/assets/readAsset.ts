import { WriteFailed } from '../files/writeFailure.ts';
import { issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { readFileName } from '../../issue/text/pictureFile.ts';
import { assetType } from './assetType.ts';
import { readPicture, type AssetFile } from './readPicture.ts';
import { readyFile } from './readyFile.ts';

export type { AssetFile } from './readPicture.ts';

/**
 * Returns a picture that the issue with that id shows, or a crop of one, from its own or the shared folder, or without
 * an id a shared one; undefined if there is no such issue or picture. Rejects if the disk fails.
 */
export async function readAsset(
  library: Library,
  id: string | undefined,
  name: string,
): Promise<AssetFile | undefined> {
  const { asset = '', box } = readFileName(name) ?? {};
  const file = await readWhole(library, id, asset);
  if (!file || !box) return file;
  const part = await readyFile(file.bytes, { box });
  return part && { bytes: part.bytes, type: assetType(`${asset.slice(0, 64)}.${part.kind}`) ?? '' };
}

async function readWhole(
  library: Library,
  id: string | undefined,
  asset: string,
): Promise<AssetFile | undefined> {
  const folder = id === undefined ? library.folder : await issueFolderOrMissing(library, id);
  if (typeof folder === 'string') return readPicture(library, folder, asset);
  if (folder.outcome === 'missing') return undefined;
  throw new WriteFailed(folder);
}
