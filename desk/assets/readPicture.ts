import { join } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';
import { codeOf, undefinedIfMissing } from '../files/fileErrors.ts';
import { leadsOutside } from '../files/writeFailure.ts';
import type { Library } from '../library/library.ts';
import { largestAssetBytes } from './assetsContract.ts';
import { assetsFolder, assetType } from './assetType.ts';

/** A picture for serving: its bytes and media type. */
export interface AssetFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/**
 * Returns a picture that an issue shows: from `assets` in the issue's folder, otherwise from the library's own, which
 * all issues share. Undefined if missing, not a regular file, behind a link, or above the size limit. Rejects if the
 * disk fails.
 */
export async function readPicture(
  { folder, fileSystem }: Library,
  issueFolder: string,
  asset: string,
): Promise<AssetFile | undefined> {
  const type = assetType(asset);
  if (type === undefined) return undefined;
  const bytes =
    (await readFrom(join(issueFolder, assetsFolder), asset, fileSystem)) ??
    (await readFrom(join(folder, assetsFolder), asset, fileSystem));
  return bytes && { bytes, type };
}

async function readFrom(assets: string, asset: string, fileSystem: FileSystem) {
  const path = join(assets, asset);
  try {
    const [above, stat] = await Promise.all([fileSystem.stat(assets), fileSystem.stat(path)]);
    const isPicture = above.isDirectory() && stat.isFile() && stat.size <= largestAssetBytes;
    return isPicture ? await fileSystem.read(path) : undefined;
  } catch (error) {
    return codeOf(error) === leadsOutside ? undefined : undefinedIfMissing(error);
  }
}
