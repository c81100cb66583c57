import { join } from 'node:path';
import type { PictureFile, PictureFiles } from '../../issue/check/pictureFiles.ts';
import { isAssetName } from '../../issue/text/assetName.ts';
import { issueFolder } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { largestAssetBytes } from './assetsContract.ts';
import { assetsFolder, type AssetKind } from './assetType.ts';
import { isAnimated } from './isAnimated.ts';

/** Returns facts about an issue's picture files for the check: null for a missing one; undefined without an issue. */
export async function inspectAssets(
  library: Library,
  id: string,
  assets: readonly string[],
): Promise<PictureFiles | undefined> {
  const folder = await issueFolder(library, id);
  if (folder === undefined) return undefined;
  const files = await Promise.all(
    assets.map(async (asset) => [asset, await inspect(library, folder, asset)] as const),
  );
  return Object.fromEntries(files);
}

async function inspect(
  { fileSystem }: Library,
  folder: string,
  asset: string,
): Promise<PictureFile | null> {
  if (!isAssetName(asset)) return null;
  const path = join(folder, assetsFolder, asset);
  try {
    const stat = await fileSystem.stat(path);
    if (!stat.isFile()) return null;
    const bytes = Number(stat.size);
    const kind = asset.slice(asset.indexOf('.') + 1) as AssetKind;
    const moves = ['gif', 'webp', 'png'].includes(kind) && bytes <= largestAssetBytes;
    const animated = moves && isAnimated(await fileSystem.read(path), kind);
    return { bytes, animated };
  } catch {
    return null;
  }
}
