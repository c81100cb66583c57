import { isAssetName } from '../../issue/text/assetName.ts';

/** The folder within an issue's that holds its pictures. */
export const assetsFolder = 'assets';

const types = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
} as const;

/** The kinds of picture that are kept, by the ending of their name. */
export type AssetKind = keyof typeof types;

/** The media type to serve an asset with; undefined for a text that is no asset's name. */
export function assetType(name: string): string | undefined {
  return isAssetName(name) ? types[name.slice(65) as AssetKind] : undefined;
}
