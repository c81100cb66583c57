import { z } from 'zod';
import { reasonSchema } from '../../issue/file/reason.ts';
import { sentSchema } from '../../issue/issue.ts';
import { created, done, invalid, missing, procedure, saved } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

const id = z.object({ id: z.string() });

/** `text` is the file's complete text, `revision` the SHA-256 of its bytes: what the next save must find on disk. */
const opened = z.object({
  outcome: z.literal('opened'),
  id: z.string(),
  text: z.string(),
  revision: z.string(),
});
/**
 * The file exists, but is broken, not UTF-8, or too large: shown read-only. `text` is the recoverable part, as an
 * issue's text.
 */
const damaged = z.object({
  outcome: z.literal('damaged'),
  id: z.string(),
  revision: z.string(),
  damage: z.enum(['encoding', 'too-large', 'broken']),
  why: reasonSchema,
  text: z.string().optional(),
  canBeRepaired: z.boolean(),
});
/** The file on disk differs from the one that was loaded: `text` and `revision` are the disk's. Nothing was written. */
const conflict = z.object({
  outcome: z.literal('conflict'),
  text: z.string(),
  revision: z.string(),
});

/** `id` is the folder's new name. */
const renamed = z.object({ outcome: z.literal('renamed'), id: z.string() });

/** The procedures for a library's issues. An issue is sent as the text of its file. */
export const issueContract = {
  /**
   * Creates next week's issue: from the issue `from`, else from the newest, else from the publication's standing text.
   */
  'issue.create': procedure(
    z.object({ from: z.string().optional() }),
    z.discriminatedUnion('outcome', [created, missing, invalid, ...writeFailure.options]),
  ),
  /** Adds an imported issue; `text` as in `issue.json`. */
  'issue.add': procedure(
    z.object({ text: z.string() }),
    z.discriminatedUnion('outcome', [created, invalid, ...writeFailure.options]),
  ),
  'issue.open': procedure(id, z.discriminatedUnion('outcome', [opened, damaged, missing, invalid])),
  /** Tells the shell which issue a page shows, null for none, and whether it is not saved yet. */
  'issue.showing': procedure(
    z.object({ page: z.string(), id: z.string().nullable(), isEdited: z.boolean() }),
    done,
  ),
  'issue.save': procedure(
    z.object({ id: z.string(), text: z.string(), revision: z.string() }),
    z.discriminatedUnion('outcome', [saved, conflict, invalid, ...writeFailure.options]),
  ),
  /** Sets the issue's title, and renames its folder to match. */
  'issue.rename': procedure(
    z.object({ id: z.string(), title: z.string() }),
    z.discriminatedUnion('outcome', [renamed, missing, invalid, ...writeFailure.options]),
  ),
  /** Renames the issue's folder to match a date; the issue itself is unchanged. */
  'issue.redateFolder': procedure(
    z.object({ id: z.string(), date: z.string() }),
    z.discriminatedUnion('outcome', [renamed, missing, ...writeFailure.options]),
  ),
  'issue.duplicate': procedure(
    id,
    z.discriminatedUnion('outcome', [created, missing, invalid, ...writeFailure.options]),
  ),
  /** Marks the issue as sent, or with null as not sent. For the open issue, the renderer does that itself. */
  'issue.markSent': procedure(
    z.object({ id: z.string(), sent: sentSchema.nullable() }),
    z.discriminatedUnion('outcome', [done, missing, invalid, ...writeFailure.options]),
  ),
} as const;
