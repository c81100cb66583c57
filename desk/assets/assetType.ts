import { isAssetName } from '../../issue/text/assetName.ts';

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

/** Returns the media type to serve an asset with; undefined if the text is not an asset's name. */
export function assetType(name: string): string | undefined {
  return isAssetName(name) ? types[name.slice(65) as AssetKind] : undefined;
}
