import { z } from 'zod';
import { invalid, missing, oneOf, outcome, procedure } from '../procedure.ts';
import { cancelled, jobId } from '../jobs/jobsContract.ts';
import { largestPicture } from '../imaging/limits.ts';
import { pictureCautions } from '../../issue/text/pictureCautions.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** Maximum size of a picture's file, in bytes. What is kept of it is smaller. */
export const largestAssetBytes = largestPicture;
export { largePicture } from '../imaging/limits.ts';
export type { PictureCaution } from '../../issue/text/pictureCautions.ts';

/** Maximum number of pictures per request. */
export const mostAssets = 200;

/** A stored picture: its file name, its size in px, and what of it is not shown as in the source. */
export const addedAsset = outcome('added', {
  asset: z.string(),
  width: z.number(),
  height: z.number(),
  cautions: z.array(z.enum(pictureCautions)).optional(),
});

/** The procedures for an issue's pictures. */
export const assetsContract = {
  /** Makes a picture ready and stores it under its content hash. `bytes` is base64; the size in px is what is kept. */
  'asset.add': procedure(
    z.object({ id: z.string(), bytes: z.base64(), job: jobId.optional() }),
    oneOf([
      addedAsset,
      cancelled,
      /** No picture that is read, damaged, or larger than `largestAssetBytes`. */
      invalid,
      missing,
      writeFailure,
    ]),
  ),
  /**
   * Returns facts about the files of an issue's pictures: size in bytes, and whether they are animated; null for a
   * missing one.
   */
  'asset.inspect': procedure(
    z.object({ id: z.string(), assets: z.array(z.string()).max(mostAssets) }),
    oneOf([
      outcome('inspected', {
        files: z.record(
          z.string(),
          z.object({ bytes: z.number(), animated: z.boolean() }).nullable(),
        ),
      }),
      missing,
    ]),
  ),
  /**
   * Makes an issue's existing pictures ready, and stores those that change under new names. Their old files stay, for
   * undoing it.
   */
  'asset.makeReady': procedure(
    z.object({
      id: z.string(),
      assets: z.array(z.string()).max(mostAssets),
      job: jobId.optional(),
    }),
    oneOf([
      outcome('made', {
        /** The new files, by the names of the old ones. */
        renamed: z.record(
          z.string(),
          z.object({ asset: z.string(), width: z.number(), height: z.number() }),
        ),
        /** The sizes of the changed files before and after, in bytes. */
        before: z.number(),
        after: z.number(),
        /** How many of them had a GPS position, and how many other metadata. */
        positions: z.number(),
        metadata: z.number(),
        /** Files that cannot be made ready, and stay as they are. */
        refused: z.array(z.string()),
      }),
      cancelled,
      missing,
      writeFailure,
    ]),
  ),
  /** Stores a picture of the issue, by the name of its file, once more: as light as a mail needs it, and as a still. */
  'asset.fit': procedure(
    z.object({ id: z.string(), file: z.string() }),
    oneOf([addedAsset, invalid, missing, writeFailure]),
  ),
  /** Stores a picture for all issues, such as the one above the masthead; like `asset.add` for a single issue. */
  'publication.addAsset': procedure(
    z.object({ bytes: z.base64() }),
    oneOf([addedAsset, invalid, writeFailure]),
  ),
} as const;
