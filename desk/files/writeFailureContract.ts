import { z } from 'zod';

/** Why a write did not happen. Nothing on disk has changed. `why` describes the cause in English. */
export const writeFailure = z.object({
  outcome: z.enum([
    'disk-full',
    'read-only',
    'folder-gone',
    /** The disk reported an error. */
    'disk-error',
    /** The disk wrote fewer bytes than it was given, without an error. */
    'cut-short',
    /** Another program is using the file. */
    'in-use',
    /** The computer has too many files open. */
    'too-many-files',
    /** A symbolic link in the library leads out of it. */
    'outside',
    'failed',
  ]),
  why: z.string(),
});

export type WriteFailure = z.infer<typeof writeFailure>;
