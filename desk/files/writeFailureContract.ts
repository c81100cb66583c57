import { z } from 'zod';

/** Why a write did not happen. Nothing on disk has changed. `why` describes the cause in English. */
export const writeFailure = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('disk-full'), why: z.string() }),
  z.object({ outcome: z.literal('read-only'), why: z.string() }),
  z.object({ outcome: z.literal('folder-gone'), why: z.string() }),
  /** The disk reported an error. */
  z.object({ outcome: z.literal('disk-error'), why: z.string() }),
  /** The disk wrote fewer bytes than it was given, without an error. */
  z.object({ outcome: z.literal('cut-short'), why: z.string() }),
  /** Another program is using the file. */
  z.object({ outcome: z.literal('in-use'), why: z.string() }),
  /** The computer has too many files open. */
  z.object({ outcome: z.literal('too-many-files'), why: z.string() }),
  /** A symbolic link in the library leads out of it. */
  z.object({ outcome: z.literal('outside'), why: z.string() }),
  z.object({ outcome: z.literal('failed'), why: z.string() }),
]);
export type WriteFailure = z.infer<typeof writeFailure>;
