import { z } from 'zod';
import { reasonSchema } from '../../issue/file/reason.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** Identifies the period during which an issue is open in one window, and so its entry in the journal. */
const session = z.string().regex(/^[a-z0-9-]{8,64}$/);

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
const missing = z.object({ outcome: z.literal('missing') });

/**
 * The recovery journal: it records typing outside the library, independent of saves. An entry is deleted only when
 * exactly its text is on disk.
 */
export const recoveryContract = {
  /**
   * Stores the window's text. `on-disk`: the file has exactly this text, so the session's entry was deleted.
   */
  'recovery.note': {
    input: z.object({
      session,
      id,
      /** The revision that the text is based on. */
      base: z.string(),
      text: z.string(),
      /** When it was typed, in ms since 1970; by default now. */
      time: z.number().optional(),
    }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('kept') }),
      z.object({ outcome: z.literal('on-disk') }),
      ...writeFailure.options,
    ]),
  },
  /** Returns texts of the open library that a crash interrupted, newest first. Excludes texts that reached the disk. */
  'recovery.list': {
    input: z.object({}),
    output: z.object({ offers: z.array(offer) }),
  },
  /** Deletes an entry once its text is a version in the history; `folder-gone` if there is no such issue. */
  'recovery.settle': {
    input: z.object({ session }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('settled') }),
      missing,
      ...writeFailure.options,
    ]),
  },
  /** Deletes an entry permanently: for a text whose issue is gone, and that the user does not want. */
  'recovery.discard': {
    input: z.object({ session }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('discarded') }),
      ...writeFailure.options,
    ]),
  },
  /** Adds a text as a new issue, with the pictures of its original issue. */
  'recovery.saveAsNew': {
    input: z.object({ id, text: z.string() }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('created'), id }),
      z.object({ outcome: z.literal('invalid'), why: reasonSchema }),
      ...writeFailure.options,
    ]),
  },
  /** Writes a text to a file that the user picks in the system's dialog; `unsupported` if there is none. */
  'recovery.saveCopy': {
    input: z.object({ id, text: z.string() }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved') }),
      z.object({ outcome: z.literal('cancelled') }),
      z.object({ outcome: z.literal('unsupported') }),
      ...writeFailure.options,
    ]),
  },
} as const;
