import { z } from 'zod';
import { created, done, invalid, missing, oneOf, outcome, procedure, saved } from '../procedure.ts';
import { reasonSchema } from '../../issue/file/reason.ts';
import { sentSchema } from '../../issue/issue.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

const id = z.object({ id: z.string() });

/** `text` is the file's complete text, `revision` the SHA-256 of its bytes: what the next save must find on disk. */
const opened = outcome('opened', { id: z.string(), text: z.string(), revision: z.string() });
/**
 * The file exists, but is broken, not UTF-8, or too large: shown read-only. `text` is the recoverable part, as an
 * issue's text.
 */
const damaged = outcome('damaged', {
  id: z.string(),
  revision: z.string(),
  damage: z.enum(['encoding', 'too-large', 'broken']),
  why: reasonSchema,
  text: z.string().optional(),
  canBeRepaired: z.boolean(),
});
/** The file on disk differs from the one that was loaded: `text` and `revision` are the disk's. Nothing was written. */
const conflict = outcome('conflict', { text: z.string(), revision: z.string() });

/** `id` is the folder's new name. */
const renamed = outcome('renamed', { id: z.string() });

/** The procedures for a library's issues. An issue is sent as the text of its file. */
export const issuesContract = {
  /**
   * Creates next week's issue: from the issue `from`, else from the newest, else from the publication's standing text.
   */
  'issue.create': procedure(
    z.object({ from: z.string().optional() }),
    oneOf([created, missing, invalid, writeFailure]),
  ),
  /** Adds an imported issue; `text` as in `issue.json`. */
  'issue.add': procedure(z.object({ text: z.string() }), oneOf([created, invalid, writeFailure])),
  'issue.open': procedure(id, oneOf([opened, damaged, missing, invalid])),
  /** Tells the shell which issue a page shows, null for none, and whether it is not saved yet. */
  'issue.showing': procedure(
    z.object({ page: z.string(), id: z.string().nullable(), isEdited: z.boolean() }),
    done,
  ),
  'issue.save': procedure(
    z.object({ id: z.string(), text: z.string(), revision: z.string() }),
    oneOf([saved, conflict, invalid, writeFailure]),
  ),
  /** Sets the issue's title, and renames its folder to match. */
  'issue.rename': procedure(
    z.object({ id: z.string(), title: z.string() }),
    oneOf([renamed, missing, invalid, writeFailure]),
  ),
  /** Renames the issue's folder to match a date; the issue itself is unchanged. */
  'issue.redateFolder': procedure(
    z.object({ id: z.string(), date: z.string() }),
    oneOf([renamed, missing, writeFailure]),
  ),
  'issue.duplicate': procedure(id, oneOf([created, missing, invalid, writeFailure])),
  /** Marks the issue as sent, or with null as not sent. For the open issue, the renderer does that itself. */
  'issue.markSent': procedure(
    z.object({ id: z.string(), sent: sentSchema.nullable() }),
    oneOf([done, missing, invalid, writeFailure]),
  ),
} as const;
