import { z } from 'zod';
import { addedAsset } from '../assets/assetsContract.ts';
import { invalid } from '../procedure.ts';
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

/** The issue, or (when copying) the picture, does not exist. */
const missing = z.object({ outcome: z.literal('missing') });

/** The procedures for pictures stored elsewhere. */
export const picturesContract = {
  /** Downloads a picture from the web, at the user's request, and stores it with the issue. */
  'picture.fetch': {
    input: z.object({
      id: z.string(),
      address: z.string().max(8192),
      job: jobId.optional(),
    }),
    output: z.discriminatedUnion('outcome', [
      addedAsset,
      cancelled,
      z.object({ outcome: z.literal('not-fetched'), reason: z.enum(reasons) }),
      /** What is there does not become a picture. */
      invalid,
      missing,
      ...writeFailure.options,
    ]),
  },
  /** Also stores a picture of the issue `from` with the issue `id`. */
  'picture.copy': {
    input: z.object({ id: z.string(), from: z.string(), asset: z.string() }),
    output: z.discriminatedUnion('outcome', [
      addedAsset,
      missing,
      invalid,
      ...writeFailure.options,
    ]),
  },
} as const;
