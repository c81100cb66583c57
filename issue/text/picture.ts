import { z } from 'zod';
import { isAssetName } from './assetName.ts';
import { richTextSchema } from './inline.ts';

/**
 * A picture in the issue's `assets` folder. `asset` is its file name there (`<sha256>.<ext>`), empty if there is none;
 * `width` and `height` are the file's own, in px; `alt` is read aloud and never counted. `remote` is the web address of
 * a pasted or imported picture until the author has it fetched: nothing is loaded from it before.
 */
const inFile = z.strictObject({
  asset: z.string(),
  alt: z.string(),
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  link: z.string().optional(),
  remote: z.string().optional(),
});

/**
 * The same after parsing: a missing picture has no asset, and `unknownAsset` is the file's value in place of an asset's
 * name. It is written back, and never used in an address.
 */
const onPage = inFile.extend({ unknownAsset: z.string().optional() });
export type Picture = z.infer<typeof onPage>;

export const pictureSchema = z.codec(inFile, onPage, {
  decode: (picture): Picture =>
    picture.asset === '' || isAssetName(picture.asset)
      ? picture
      : { ...picture, asset: '', unknownAsset: picture.asset },
  encode: ({ unknownAsset = '', ...picture }) =>
    picture.asset === '' ? { ...picture, asset: unknownAsset } : picture,
});

/** A picture that has not been chosen yet. */
export const noPicture: Picture = { asset: '', alt: '', width: 0, height: 0 };

/** True if the file names a picture that cannot exist. */
export function isMissing({ asset, unknownAsset = '' }: Picture): boolean {
  return asset === '' && unknownAsset !== '';
}

/** True if there is a picture, kept with the issue, still on the web, or missing. */
export function hasPicture(picture: Picture): boolean {
  return picture.asset !== '' || (picture.remote ?? '') !== '' || isMissing(picture);
}

/** A picture with its caption and credit, within running text or as a block of its own. */
export const figureFields = {
  picture: pictureSchema.default(noPicture),
  caption: richTextSchema.default([]),
  credit: richTextSchema.default([]),
};
