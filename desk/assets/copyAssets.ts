import { join } from 'node:path';
import { saveFile } from '../files/saveFile.ts';
import { makeFolder } from '../files/syncFolder.ts';
import { undefinedIfMissing } from '../files/fileErrors.ts';
import { WriteFailed } from '../files/writeFailure.ts';
import type { Library } from '../library/library.ts';
import { largestAssetBytes } from './assetsContract.ts';
import { assetsFolder } from './assetType.ts';

/** Copies the pictures of one issue's folder, if any, into another's that has none yet. */
export async function copyAssets({ fileSystem }: Library, from: string, to: string): Promise<void> {
  const assets = join(from, assetsFolder);
  const stat = await fileSystem.stat(assets).catch(undefinedIfMissing);
  if (stat?.isDirectory() === true) await fileSystem.copyFolder(assets, join(to, assetsFolder));
}

/**
 * Copies the pictures that the other issue's folder lacks; a name is a content hash, so equal names mean equal bytes.
 */
export async function addMissingAssets(
  { fileSystem }: Library,
  from: string,
  to: string,
): Promise<void> {
  const assets = join(from, assetsFolder);
  const entries = await fileSystem.list(assets).catch(undefinedIfMissing);
  const pictures = (entries ?? []).filter((entry) => entry.isFile());
  if (pictures.length > 0) await makeFolder(join(to, assetsFolder), fileSystem);
  for (const { name } of pictures) {
    const path = join(to, assetsFolder, name);
    const stat = await fileSystem.stat(path).catch(undefinedIfMissing);
    if (stat) continue;
    const { size } = await fileSystem.stat(join(assets, name));
    if (size > largestAssetBytes) continue;
    const saved = await saveFile(path, await fileSystem.read(join(assets, name)), {
      expected: 'none',
      fileSystem,
    });
    if ('why' in saved) throw new WriteFailed(saved);
  }
}
