import { z } from 'zod';
import { writeFailure } from '../files/writeFailureContract.ts';

/** Why a picture was not fetched. */
const reasons = [
  /** No address of the web, or one that leads to this computer or its own network. */
  'address-refused',
  /** There is no such server, no network, or it did not answer in time. */
  'unreachable',
  /** The server has no picture there for us. */
  'not-there',
  'no-picture',
  'too-large',
] as const;
export type NotFetchedReason = (typeof reasons)[number];

const kept = z.object({
  outcome: z.literal('added'),
  asset: z.string(),
  width: z.number(),
  height: z.number(),
});
/** The issue is not there, or (of a copy) the picture. */
const missing = z.object({ outcome: z.literal('missing') });

/** What the renderer can ask about pictures that lie elsewhere. */
export const picturesContract = {
  /** Fetches a picture from the web, because the author asked for it, and keeps it with the issue. */
  'picture.fetch': {
    input: z.object({ id: z.string(), address: z.string().max(8192) }),
    output: z.discriminatedUnion('outcome', [
      kept,
      z.object({ outcome: z.literal('not-fetched'), reason: z.enum(reasons) }),
      missing,
      ...writeFailure.options,
    ]),
  },
  /** Keeps a picture of the issue `from` with the issue `id` too. */
  'picture.copy': {
    input: z.object({ id: z.string(), from: z.string(), asset: z.string() }),
    output: z.discriminatedUnion('outcome', [kept, missing, ...writeFailure.options]),
  },
} as const;
