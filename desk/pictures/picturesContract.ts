import { z } from 'zod';
import { invalid, missing, oneOf, outcome, procedure } from '../procedure.ts';
import { addedAsset } from '../assets/assetsContract.ts';
import { cancelled, jobId } from '../jobs/jobsContract.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** Why a picture was not fetched. */
const reasons = [
  /** Not a web address, or one that leads to this computer or its own network. */
  'address-refused',
  /** There is no such server, no network, or it timed out. */
  'unreachable',
  /** The server has no accessible picture there. */
  'not-there',
  'no-picture',
  'too-large',
] as const;
export type NotFetchedReason = (typeof reasons)[number];

/** The procedures for pictures stored elsewhere. */
export const picturesContract = {
  /** Downloads a picture from the web, at the user's request, and stores it with the issue. */
  'picture.fetch': procedure(
    z.object({
      id: z.string(),
      address: z.string().max(8192),
      job: jobId.optional(),
    }),
    oneOf([
      addedAsset,
      cancelled,
      outcome('not-fetched', { reason: z.enum(reasons) }),
      /** What is there does not become a picture. */
      invalid,
      missing,
      writeFailure,
    ]),
  ),
  /** Also stores a picture of the issue `from` with the issue `id`; `missing` if either issue or the picture is. */
  'picture.copy': procedure(
    z.object({ id: z.string(), from: z.string(), asset: z.string() }),
    oneOf([addedAsset, missing, invalid, writeFailure]),
  ),
} as const;
