import { readPicture, type AssetFile } from '../assets/readPicture.ts';
import type { Library } from '../library/library.ts';

/** The files of an export's pictures, by asset name. */
export type PictureFiles = ReadonlyMap<string, AssetFile>;

/** Reads the pictures that an export shows, and returns which of them have no file. */
export async function gatherPictures(
  library: Library,
  issueFolder: string,
  assets: readonly string[],
): Promise<{ readonly found: PictureFiles; readonly missing: readonly string[] }> {
  const found = new Map<string, AssetFile>();
  const missing: string[] = [];
  for (const asset of assets) {
    const file = await readPicture(library, issueFolder, asset);
    if (file) found.set(asset, file);
    else missing.push(asset);
  }
  return { found, missing };
}
