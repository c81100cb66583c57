import { dirname, join } from 'node:path';
import { isAssetName } from '../../issue/text/assetName.ts';
import { largestAssetBytes } from './assetsContract.ts';
import { contentHash } from '../files/contentHash.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { saveFile } from '../files/saveFile.ts';
import { makeFolder } from '../files/syncFolder.ts';
import { undefinedIfMissing, WriteFailed } from '../files/writeFailure.ts';
import type { Library } from '../library/library.ts';
import { assetsFolder } from './assetType.ts';
import { readPicture } from './readPicture.ts';

/**
 * Copies pictures, by asset name, to an issue's folder from around the file that refers to them. Resolves to the names
 * of those found neither there, with bytes that match their names, nor in the library already.
 */
export async function bringAssets(
  library: Library,
  file: string,
  assets: readonly string[],
  folder: string,
): Promise<string[]> {
  const { fileSystem } = library;
  const missing: string[] = [];
  for (const asset of assets) {
    const bytes = await findAround(file, asset, fileSystem);
    if (bytes) {
      await makeFolder(join(folder, assetsFolder), fileSystem);
      const saved = await saveFile(join(folder, assetsFolder, asset), bytes, {
        expected: 'none',
        fileSystem,
      });
      if ('why' in saved) throw new WriteFailed(saved);
    } else if (!(await readPicture(library, folder, asset))) missing.push(asset);
  }
  return missing;
}

/** Next to an `issue.json`, next to an export, or in the shared folder of its library. */
async function findAround(
  file: string,
  asset: string,
  fileSystem: FileSystem,
): Promise<Uint8Array | undefined> {
  if (!isAssetName(asset)) return undefined;
  const beside = dirname(file);
  for (const around of [
    join(beside, assetsFolder),
    join(beside, 'images'),
    join(dirname(beside), assetsFolder),
  ]) {
    const path = join(around, asset);
    const stat = await fileSystem.stat(path).catch(undefinedIfMissing);
    if (stat?.isFile() !== true || stat.size > largestAssetBytes) continue;
    const bytes = await fileSystem.read(path);
    if (asset.startsWith(`${contentHash(bytes)}.`)) return bytes;
  }
  return undefined;
}
