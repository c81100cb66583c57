import { dirname, join } from 'node:path';
import type { PictureAsset } from '../../issue/paste/changePictures.ts';
import { readFileName } from '../../issue/text/pictureFile.ts';
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

/** Makes pictures ready, by the names of the files that show them, and stores them in an issue's folder from around the file that refers to them. */
export async function bringAssets(
  library: Library,
  file: string,
  names: readonly string[],
  folder: string,
): Promise<BroughtAssets> {
  const { fileSystem } = library;
  const missing: string[] = [];
  const renamed = new Map<string, PictureAsset>();
  for (const name of names) {
    const asset = readFileName(name)?.asset ?? name;
    const bytes = await findAround(file, asset, fileSystem);
    if (!bytes && (await readPicture(library, folder, asset))) continue;
    // An export has only the part that it shows.
    const part = bytes ?? (await findAround(file, name, fileSystem));
    const kept = part && (await keepReady(library, folder, part));
    if (!kept || kept.outcome === 'invalid') missing.push(asset);
    else if (kept.outcome !== 'added') throw new WriteFailed(kept);
    else if (kept.asset !== asset) {
      const { width, height } = kept;
      renamed.set(bytes ? asset : name, { asset: kept.asset, width, height });
    }
  }
  return { missing, renamed };
}

/** Next to an `issue.json`, next to an export, or in the shared folder of its library. */
async function findAround(
  file: string,
  asset: string,
  fileSystem: FileSystem,
): Promise<Uint8Array | undefined> {
  if (!readFileName(asset)) return undefined;
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
