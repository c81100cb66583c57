import { dirname, join } from 'node:path';
import type { PictureAsset } from '../../issue/paste/changePictures.ts';
import { isAssetName } from '../../issue/text/assetName.ts';
import { largestAssetBytes } from './assetsContract.ts';
import { contentHash } from '../files/contentHash.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { undefinedIfMissing, WriteFailed } from '../files/writeFailure.ts';
import type { Library } from '../library/library.ts';
import { keepReady } from './addAsset.ts';
import { assetsFolder } from './assetType.ts';
import { readPicture } from './readPicture.ts';

/** What became of the pictures that a file refers to. */
export interface BroughtAssets {
  /** Found neither around the file, with bytes that match their names, nor in the library; or damaged. */
  readonly missing: readonly string[];
  /** Those that had to be made ready, and so have other bytes and another name now. */
  readonly renamed: ReadonlyMap<string, PictureAsset>;
}

/** Makes pictures ready, by asset name, and stores them in an issue's folder from around the file that refers to them. */
export async function bringAssets(
  library: Library,
  file: string,
  assets: readonly string[],
  folder: string,
): Promise<BroughtAssets> {
  const { fileSystem } = library;
  const missing: string[] = [];
  const renamed = new Map<string, PictureAsset>();
  for (const asset of assets) {
    const bytes = await findAround(file, asset, fileSystem);
    if (bytes) {
      const kept = await keepReady(library, folder, bytes);
      if (kept.outcome === 'invalid') missing.push(asset);
      else if (kept.outcome !== 'added') throw new WriteFailed(kept);
      else if (kept.asset !== asset) {
        renamed.set(asset, { asset: kept.asset, width: kept.width, height: kept.height });
      }
    } else if (!(await readPicture(library, folder, asset))) missing.push(asset);
  }
  return { missing, renamed };
}

/** Next to an `issue.json`, next to an export, or in the shared folder of its library. */
async function findAround(
  file: string,
  asset: string,
  fileSystem: FileSystem,
): Promise<Uint8Array | undefined> {
  if (!isAssetName(asset)) return undefined;
  const beside = dirname(file);
  const images = join(beside, 'images');
  for (const around of [join(beside, assetsFolder), images, join(dirname(beside), assetsFolder)]) {
    const path = join(around, asset);
    const stat = await fileSystem.stat(path).catch(undefinedIfMissing);
    if (stat?.isFile() !== true || stat.size > largestAssetBytes) continue;
    const bytes = await fileSystem.read(path);
    // Beside an export, a picture keeps its name at the size of a mail; in assets, other bytes are another picture.
    if (around === images || asset.startsWith(`${contentHash(bytes)}.`)) return bytes;
  }
  return undefined;
}
