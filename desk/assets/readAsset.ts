import { join } from 'node:path';
import { largestAssetBytes } from '../contract.ts';
import { issueFolder } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { assetsFolder, assetType } from './assetName.ts';

/** A picture as it is served: its bytes and media type. */
export interface AssetFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** An issue's picture, or undefined: no such issue, no such picture, not a plain file, or larger than we would keep. */
export async function readAsset(
  library: Library,
  id: string,
  asset: string,
): Promise<AssetFile | undefined> {
  const type = assetType(asset);
  const folder = await issueFolder(library, id);
  if (type === undefined || folder === undefined) return undefined;
  const assets = join(folder, assetsFolder);
  const path = join(assets, asset);
  try {
    const [above, stat] = await Promise.all([
      library.fileSystem.stat(assets),
      library.fileSystem.stat(path),
    ]);
    if (!above.isDirectory() || !stat.isFile() || stat.size > largestAssetBytes) return undefined;
    return { bytes: await library.fileSystem.read(path), type };
  } catch {
    return undefined;
  }
}
