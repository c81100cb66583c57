import { join } from 'node:path';
import { largestAssetBytes } from './assetsContract.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { codeOf, leadsOutside, undefinedIfMissing } from '../files/writeFailure.ts';
import type { Library } from '../library/library.ts';
import { assetsFolder, assetType } from './assetType.ts';

/** A picture as it is served: its bytes and media type. */
export interface AssetFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/**
 * A picture that an issue shows: from the `assets` of the issue's folder, or else from the library's own, where the
 * pictures lie that all issues share. Undefined: no such picture, not a plain file, behind a link, or larger than we
 * would keep. Rejects where the disk does not give it.
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
