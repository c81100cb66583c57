import { z } from 'zod';
import { reasonSchema } from '../../issue/file/reason.ts';
import { writeFailure } from '../files/writeFailureContract.ts';
import { versionId } from './versionId.ts';

/** A name as the author gives it, such as "before the edit". */
export const longestVersionName = 120;

const missing = z.object({ outcome: z.literal('missing') });
const id = z.string();
const version = z.string().regex(versionId);

/** A version of an issue that was saved before the present one. */
const keptVersion = z.object({
  version,
  /** When it was written, in ms since 1970. */
  time: z.number(),
  /** What the author calls it; empty when it has no name. */
  name: z.string(),
  /** Whether it is one that was marked as sent. */
  isSent: z.boolean(),
  words: z.number(),
  bytes: z.number(),
  /** Why it is not, or not wholly, understood; null when it is. */
  problem: reasonSchema.nullable(),
});
export type VersionSummary = z.infer<typeof keptVersion>;

/** What the renderer can ask about the versions of an issue. To restore one is a change on the page, saved like any. */
export const historyContract = {
  /** All that were kept, newest first. The present version is not among them, unless it was given a name. */
  'history.list': {
    input: z.object({ id }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('listed'), versions: z.array(keptVersion) }),
      missing,
      ...writeFailure.options,
    ]),
  },
  /** The issue as of that version, as the text of its file: of a damaged one what can be understood. */
  'history.read': {
    input: z.object({ id, version }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('read'), text: z.string() }),
      missing,
      /** There, and nothing in it can be understood. */
      z.object({ outcome: z.literal('invalid'), why: reasonSchema }),
      ...writeFailure.options,
    ]),
  },
  /**
   * Gives a version a name, and so keeps it for ever; without `version` it is the present one on disk. An empty name
   * takes the name away.
   */
  'history.name': {
    input: z.object({
      id,
      version: version.optional(),
      name: z.string().trim().max(longestVersionName),
    }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('named'), version }),
      missing,
      ...writeFailure.options,
    ]),
  },
} as const;
