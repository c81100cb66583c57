import { z } from 'zod';
import { reasonSchema } from '../../issue/file/reason.ts';
import { sentSchema } from '../../issue/sent.ts';
import { created, done, invalid, missing, procedure, saved } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

const id = z.object({ id: z.string() });

/** `text` is the file's whole text, `revision` the SHA-256 of its bytes: what a later save must still find on disk. */
const opened = z.object({
  outcome: z.literal('opened'),
  id: z.string(),
  text: z.string(),
  revision: z.string(),
});
/**
 * The file is there, but broken, in another encoding than UTF-8, or larger than any text: to be shown, and not written
 * in. `text` is what can be understood of it, as an issue's text.
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
/** The file on disk is not the one that was loaded: `text` and `revision` are the disk's. Nothing was written. */
const conflict = z.object({
  outcome: z.literal('conflict'),
  text: z.string(),
  revision: z.string(),
});

/** `id` is the folder's name afterwards. */
const renamed = z.object({ outcome: z.literal('renamed'), id: z.string() });

/** What the renderer can ask about a library's issues. An issue travels as the text of its file. */
export const issueContract = {
  /** Next week's issue: from the issue `from`, else from the newest, else from the publication's standing text. */
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
  'issue.save': procedure(
    z.object({ id: z.string(), text: z.string(), revision: z.string() }),
    z.discriminatedUnion('outcome', [saved, conflict, invalid, ...writeFailure.options]),
  ),
  /** Gives the issue a new title, and its folder the name that fits it. */
  'issue.rename': procedure(
    z.object({ id: z.string(), title: z.string() }),
    z.discriminatedUnion('outcome', [renamed, missing, invalid, ...writeFailure.options]),
  ),
  /** Gives the issue's folder the name that fits a date; the issue itself stays as it is. */
  'issue.redateFolder': procedure(
    z.object({ id: z.string(), date: z.string() }),
    z.discriminatedUnion('outcome', [renamed, missing, ...writeFailure.options]),
  ),
  'issue.duplicate': procedure(
    id,
    z.discriminatedUnion('outcome', [created, missing, invalid, ...writeFailure.options]),
  ),
  /** Marks the issue as sent, or with null as not sent. Of the open issue the renderer does that on the page. */
  'issue.markSent': procedure(
    z.object({ id: z.string(), sent: sentSchema.nullable() }),
    z.discriminatedUnion('outcome', [done, missing, invalid, ...writeFailure.options]),
  ),
} as const;
