import { z } from 'zod';
import { isAssetName } from './assetName.ts';
import { richTextSchema } from './inline.ts';
import { addressField } from './textField.ts';

/** The part of a picture that is shown, in shares of its width and height. It has an area; beyond an edge it is cut. */
const cropSchema = z.strictObject({
  x: z.number().min(0).lt(1),
  y: z.number().min(0).lt(1),
  width: z.number().gt(0).max(1),
  height: z.number().gt(0).max(1),
});
export type Crop = z.infer<typeof cropSchema>;

/** A picture's file, and its size in px. */
const darkFile = z.strictObject({
  asset: z.string().refine(isAssetName),
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
});

/** What a dark mail shows: the picture in a white frame, or another file. */
const darkSchema = z.union([z.literal('frame'), darkFile]);

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
  link: addressField().optional(),
  remote: z.string().optional(),
  /** How wide it is shown; by default at its own size, at most as wide as the column. */
  span: z.enum(['column', 'half']).optional(),
  /** True if it says nothing: readers who cannot see it hear nothing of it. */
  isDecorative: z.boolean().optional(),
  /** The terms of its use: the name of a known licence, or the author's words. */
  licence: z.string().optional(),
  /** Parsed by itself: one that cannot be used leaves its picture whole. */
  crop: z.union([cropSchema, z.unknown()]).optional(),
  dark: darkSchema.optional(),
});

/**
 * The same after parsing: a missing picture has no asset, and `unknownAsset` is the file's value in place of an asset's
 * name, as `unknownCrop` is for a crop. They are written back, and never used in an address.
 */
const onPage = inFile.extend({
  crop: cropSchema.optional(),
  unknownAsset: z.string().optional(),
  unknownCrop: z.unknown().optional(),
});
export type Picture = z.infer<typeof onPage>;

export const pictureSchema = z.codec(inFile, onPage, {
  decode: (picture): Picture => {
    const { asset, crop } = picture;
    const { data, success } = cropSchema.optional().safeParse(crop);
    const cropped = { ...picture, crop: data };
    return withFields(cropped, {
      ...(asset !== '' && !isAssetName(asset) && { asset: '', unknownAsset: asset }),
      ...(!success && { unknownCrop: crop }),
    });
  },
  encode: pictureInFile,
});

function pictureInFile({ unknownAsset = '', unknownCrop, ...picture }: Picture) {
  const asset = picture.asset === '' ? unknownAsset : picture.asset;
  const crop: unknown = picture.crop ?? unknownCrop;
  return { ...picture, asset, ...(crop !== undefined && { crop }) };
}

/** How wide a picture is shown. */
export type Span = NonNullable<Picture['span']>;

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

/** Returns the picture with fields changed; a field that becomes undefined is left out, as in a file. */
export function withFields(
  picture: Picture,
  fields: { readonly [Field in keyof Picture]?: Picture[Field] | undefined },
): Picture {
  const all = Object.entries({ ...picture, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as Picture;
}
