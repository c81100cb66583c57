import { join } from 'node:path';
import type { Library } from '../library/library.ts';
import { assetsFolder } from './assetName.ts';

/** Copies the pictures of one issue's folder, if it has any, into another's, which has none yet. */
export async function copyAssets({ fileSystem }: Library, from: string, to: string): Promise<void> {
  const assets = join(from, assetsFolder);
  const stat = await fileSystem.stat(assets).catch(() => undefined);
  if (stat?.isDirectory() === true) await fileSystem.copyFolder(assets, join(to, assetsFolder));
}
