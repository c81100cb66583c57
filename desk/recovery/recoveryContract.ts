import { z } from 'zod';
import { reasonSchema } from '../../issue/file/reason.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** Names the time during which an issue is open in one window, and so its entry in the journal. */
const session = z.string().regex(/^[a-z0-9-]{8,64}$/);

/** A text that was typed and is not known to be on disk. */
const offer = z.object({
  session,
  /** The id, and whether there is such an issue in the library now. */
  id: z.string(),
  isThere: z.boolean(),
  text: z.string(),
  /** When it was typed, in ms since 1970. */
  time: z.number(),
  /** When the issue on disk was written, in ms since 1970; null where there is none. */
  savedTime: z.number().nullable(),
});
export type RecoveryOffer = z.infer<typeof offer>;

const id = z.string();
const missing = z.object({ outcome: z.literal('missing') });

/**
 * The recovery journal: it follows typing outside the library, whatever becomes of the saves. An entry goes only when
 * exactly its text is on disk.
 */
export const recoveryContract = {
  /**
   * Keeps what stands in the window. `on-disk`: the file holds exactly this, so there is nothing to keep, and
   * the session's entry is gone.
   */
  'recovery.note': {
    input: z.object({
      session,
      id,
      /** The revision that the text was written over. */
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
  /** What a crash cut off, of the open library, the newest first. Texts that did reach the disk are left out. */
  'recovery.list': {
    input: z.object({}),
    output: z.object({ offers: z.array(offer) }),
  },
  /** Forgets an entry once its text is a version in the history; `folder-gone` where there is no such issue. */
  'recovery.settle': {
    input: z.object({ session }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('settled') }),
      missing,
      ...writeFailure.options,
    ]),
  },
  /** Forgets an entry for good: for a text whose issue is gone, and that the author does not want. */
  'recovery.discard': {
    input: z.object({ session }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('discarded') }),
      ...writeFailure.options,
    ]),
  },
  /** Adds a text as a new issue, with the pictures of the issue that it was written in. */
  'recovery.saveAsNew': {
    input: z.object({ id, text: z.string() }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('created'), id }),
      z.object({ outcome: z.literal('invalid'), why: reasonSchema }),
      ...writeFailure.options,
    ]),
  },
  /** Writes a text to a file that the author picks in the system's dialog; `unsupported` where there is none. */
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
