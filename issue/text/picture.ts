import { z } from 'zod';
import { richTextSchema } from './inline.ts';

/**
 * A picture in the issue's `assets` folder. `asset` is its file name there (`<sha256>.<ext>`), empty while there is none;
 * `width` and `height` are the file's own, in px; `alt` is read aloud and never counted. `remote` is where a pasted or
 * imported picture lies on the web until the author has it fetched: nothing is loaded from there before.
 */
export const pictureSchema = z.strictObject({
  asset: z.string(),
  alt: z.string(),
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  link: z.string().optional(),
  remote: z.string().optional(),
});
export type Picture = z.infer<typeof pictureSchema>;

/** A picture not chosen yet. */
export const noPicture: Picture = { asset: '', alt: '', width: 0, height: 0 };

/** True if there is a picture, kept with the issue or still on the web. */
export function hasPicture({ asset, remote = '' }: Picture): boolean {
  return asset !== '' || remote !== '';
}

/** A picture with its caption and credit, within running text or as a block of its own. */
export const figureFields = {
  picture: pictureSchema.default(noPicture),
  caption: richTextSchema.default([]),
  credit: richTextSchema.default([]),
};
