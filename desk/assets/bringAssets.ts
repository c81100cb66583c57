import { dirname, join, resolve } from 'node:path';
import type { PictureAsset } from '../../issue/paste/changePictures.ts';
import { readFileName } from '../../issue/text/pictureFile.ts';
import { contentHash } from '../files/contentHash.ts';
import { confineTo } from '../files/confined.ts';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { undefinedIfMissing } from '../files/fileErrors.ts';
import { WriteFailed } from '../files/writeFailure.ts';
import type { Library } from '../library/library.ts';
import { keepReady } from './addAsset.ts';
import { largestAssetBytes, type PictureCaution } from './assetsContract.ts';
import { assetsFolder } from './assetType.ts';
import { readPicture } from './readPicture.ts';

/** What became of the pictures that a file refers to. */
export interface BroughtAssets {
  /** Found neither around the file, with bytes that match their names, nor in the library; or damaged. */
  readonly missing: readonly string[];
  /** Those that had to be made ready, and so have other bytes and another name now. */
  readonly renamed: ReadonlyMap<string, PictureAsset>;
  /** What of them is not shown as in its source. */
  readonly cautions: readonly PictureCaution[];
}

/**
 * Makes pictures ready, by the names of the files that show them, and stores them in an issue's folder: those that are
 * `given`, and others from around the file that refers to them, if there is one.
 */
export async function bringAssets(
  library: Library,
  file: string | undefined,
  names: readonly string[],
  folder: string,
  given: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<BroughtAssets> {
  const { fileSystem } = library;
  const missing: string[] = [];
  const renamed = new Map<string, PictureAsset>();
  const cautions = new Set<PictureCaution>();
  for (const name of names) {
    const asset = readFileName(name)?.asset ?? name;
    const bytes = given.get(asset) ?? (await findAround(file, asset, fileSystem));
    if (!bytes && !given.has(name) && (await readPicture(library, folder, asset))) continue;
    // An export has only the part that it shows.
    const part = bytes ?? given.get(name) ?? (await findAround(file, name, fileSystem));
    const kept = part && (await keepReady(library, folder, part));
    if (kept?.outcome === 'added') for (const caution of kept.cautions ?? []) cautions.add(caution);
    if (!kept || kept.outcome === 'invalid') {
      missing.push(asset);
      // The name of a given picture stands for no file.
      if (given.has(asset)) renamed.set(asset, { asset: '', width: 0, height: 0 });
    } else if (kept.outcome !== 'added') throw new WriteFailed(kept);
    else if (kept.asset !== asset) {
      const { width, height } = kept;
      renamed.set(bytes ? asset : name, { asset: kept.asset, width, height });
    }
  }
  return { missing, renamed, cautions: [...cautions] };
}

/** Returns what reads a picture by its path from the folder of a text, or the one above. */
export function picturesBeside(
  file: string,
  fileSystem: FileSystem = realFileSystem,
): (path: string) => Promise<Uint8Array | undefined> {
  const beside = dirname(resolve(file));
  return async (path) => {
    for (const folder of [beside, dirname(beside)]) {
      // A folder that is a link may lead anywhere: only what really lies beside the text belongs to it.
      const confined = confineTo(folder, fileSystem);
      const bytes = await readPictureFile(join(folder, path), confined).catch(() => undefined);
      if (bytes) return bytes;
    }
    return undefined;
  };
}

async function readPictureFile(
  path: string,
  fileSystem: FileSystem,
): Promise<Uint8Array | undefined> {
  const stat = await fileSystem.stat(path).catch(undefinedIfMissing);
  if (stat?.isFile() !== true || stat.size > largestAssetBytes) return undefined;
  return fileSystem.read(path);
}

/** Next to an `issue.json`, next to an export, or in the shared folder of its library. */
async function findAround(
  file: string | undefined,
  asset: string,
  fileSystem: FileSystem,
): Promise<Uint8Array | undefined> {
  if (file === undefined || !readFileName(asset)) return undefined;
  const beside = dirname(file);
  const images = join(beside, 'images');
  for (const around of [join(beside, assetsFolder), images, join(dirname(beside), assetsFolder)]) {
    const bytes = await readPictureFile(join(around, asset), fileSystem);
    if (!bytes) continue;
    // Beside an export, a picture keeps its name at the size of a mail; in assets, other bytes are another picture.
    if (around === images || asset.startsWith(`${contentHash(bytes)}.`)) return bytes;
  }
  return undefined;
}
