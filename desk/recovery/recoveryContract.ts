import { z } from 'zod';
import { created, invalid, missing, oneOf, outcome, procedure, session } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** A typed text that may not be on disk. */
const offer = z.object({
  session,
  /** The id, and whether it exists in the library now. */
  id: z.string(),
  isThere: z.boolean(),
  text: z.string(),
  /** When it was typed, in ms since 1970. */
  time: z.number(),
  /** When the issue on disk was written, in ms since 1970; null if there is none. */
  savedTime: z.number().nullable(),
});
export type RecoveryOffer = z.infer<typeof offer>;

const id = z.string();

/**
 * The recovery journal: it records typing outside the library, independent of saves. An entry is deleted only when
 * exactly its text is on disk.
 */
export const recoveryContract = {
  /**
   * Stores the window's text. `on-disk`: the file has exactly this text, so the session's entry was deleted.
   */
  'recovery.note': procedure(
    z.object({
      session,
      id,
      /** The revision that the text is based on. */
      base: z.string(),
      text: z.string(),
      /** When it was typed, in ms since 1970; by default now. */
      time: z.number().optional(),
    }),
    oneOf([outcome('kept'), outcome('on-disk'), writeFailure]),
  ),
  /** Returns texts of the open library that a crash interrupted, newest first. Excludes texts that reached the disk. */
  'recovery.list': procedure(z.object({}), z.object({ offers: z.array(offer) })),
  /** Deletes an entry once its text is a version in the history; `folder-gone` if there is no such issue. */
  'recovery.settle': procedure(
    z.object({ session }),
    oneOf([outcome('settled'), missing, writeFailure]),
  ),
  /** Deletes an entry permanently: for a text whose issue is gone, and that the user does not want. */
  'recovery.discard': procedure(z.object({ session }), oneOf([outcome('discarded'), writeFailure])),
  /** Adds a text as a new issue, with the pictures of its original issue. */
  'recovery.saveAsNew': procedure(
    z.object({ id, text: z.string() }),
    oneOf([created, invalid, writeFailure]),
  ),
  /** Writes a text to a file that the user picks in the system's dialog; `unsupported` if there is none. */
  'recovery.saveCopy': procedure(
    z.object({ id, text: z.string() }),
    oneOf([outcome('saved'), outcome('cancelled'), outcome('unsupported'), writeFailure]),
  ),
} as const;
