import { z } from 'zod';
import { invalid, missing, procedure } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** What an asset may be, and how large, in bytes. */
export const largestAssetBytes = 15_000_000;

/** Pictures that one question can be about. */
export const mostAssets = 200;

/** A picture as it is kept: the name of its file, and its size in px. */
export const addedAsset = z.object({
  outcome: z.literal('added'),
  asset: z.string(),
  width: z.number(),
  height: z.number(),
});

/** What the renderer can ask about an issue's pictures. */
export const assetsContract = {
  /** Keeps a picture under its content hash. `bytes` is base64; size in px is read from the file. */
  'asset.add': procedure(
    z.object({ id: z.string(), bytes: z.base64() }),
    z.discriminatedUnion('outcome', [
      addedAsset,
      /** Not a PNG, JPEG, GIF, WebP or SVG, or larger than `largestAssetBytes`. */
      invalid,
      missing,
      ...writeFailure.options,
    ]),
  ),
  /** What the files of an issue's pictures tell: their size in bytes, and whether they move; null for one not there. */
  'asset.inspect': procedure(
    z.object({ id: z.string(), assets: z.array(z.string()).max(mostAssets) }),
    z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('inspected'),
        files: z.record(
          z.string(),
          z.object({ bytes: z.number(), animated: z.boolean() }).nullable(),
        ),
      }),
      missing,
    ]),
  ),
  /** Keeps a picture for all issues, such as that above the masthead; as `asset.add` does for one. */
  'publication.addAsset': procedure(
    z.object({ bytes: z.base64() }),
    z.discriminatedUnion('outcome', [addedAsset, invalid, ...writeFailure.options]),
  ),
} as const;

/**
 * The address from which both faces serve an issue's picture to the renderer, or without an issue's id one that all
 * issues share.
 */
export function assetAddress(id: string | undefined, asset: string): string {
  const parts = id === undefined ? [asset] : [id, asset];
  // Half a character, as a folder's name may hold on Windows, stands in no address.
  return `/asset/${parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}`;
}
