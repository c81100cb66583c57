import { z } from 'zod';
import { invalid, missing, oneOf, outcome, procedure } from '../procedure.ts';
import { reasonSchema } from '../../issue/file/reason.ts';
import { writeFailure } from '../files/writeFailureContract.ts';
import { versionId } from './versionId.ts';

/** Maximum length of a version name such as "before the edit". */
export const longestVersionName = 120;

const id = z.string();
const version = z.string().regex(versionId);

/** An earlier saved version of an issue. */
const keptVersion = z.object({
  version,
  /** When it was written, in ms since 1970. */
  time: z.number(),
  /** The author's name for it; empty if it has none. */
  name: z.string(),
  /** True if it was marked as sent. */
  isSent: z.boolean(),
  words: z.number(),
  bytes: z.number(),
  /** Why it could not be parsed, or only partly; null if it was. */
  problem: reasonSchema.nullable(),
});
export type VersionSummary = z.infer<typeof keptVersion>;

/** The procedures for an issue's versions. Restoring one is an edit in the renderer, saved like any other. */
export const historyContract = {
  /** Returns all kept versions, newest first. Excludes the current version unless it has a name. */
  'history.list': procedure(
    z.object({ id }),
    oneOf([outcome('listed', { versions: z.array(keptVersion) }), missing, writeFailure]),
  ),
  /** Returns the issue as of that version, as the text of its file; of a damaged one, the recoverable part. */
  'history.read': procedure(
    z.object({ id, version }),
    oneOf([
      outcome('read', { text: z.string() }),
      missing,
      /** Exists, but nothing in it can be parsed. */
      invalid,
      writeFailure,
    ]),
  ),
  /**
   * Names a version, which keeps it forever; without `version`, the current one on disk. An empty name removes the
   * name.
   */
  'history.name': procedure(
    z.object({
      id,
      version: version.optional(),
      name: z.string().trim().max(longestVersionName),
    }),
    oneOf([outcome('named', { version }), missing, writeFailure]),
  ),
} as const;
