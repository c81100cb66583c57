import { readFileName } from '../../issue/text/pictureFile.ts';

/** The folder for pictures within an issue's folder. */
export const assetsFolder = 'assets';

const types = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
} as const;

/** The supported kinds of picture, by file extension. */
export type AssetKind = keyof typeof types;

/** Returns the media type of an asset or a crop of one by its name; undefined if the text is no such name. */
export function assetType(name: string): string | undefined {
  const asset = readFileName(name)?.asset;
  return asset === undefined ? undefined : types[asset.slice(65) as AssetKind];
}
