import { z } from 'zod';
import { done, missing, procedure } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** A deleted issue. `name` is its folder's name in the trash, `deleted` the time as ISO 8601 in UTC. */
const trashedIssue = z.object({
  name: z.string(),
  title: z.string(),
  date: z.string(),
  deleted: z.string(),
});
export type TrashedIssue = z.infer<typeof trashedIssue>;

/** The procedures for the library's trash. */
export const trashContract = {
  /** Moves the issue's folder to the trash. `name` is the argument for `trash.restore`. */
  'issue.trash': procedure(
    z.object({ id: z.string() }),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('trashed'), name: z.string() }),
      missing,
      ...writeFailure.options,
    ]),
  ),
  /** Returns the deleted issues, most recently deleted first. */
  'trash.list': procedure(
    z.object({}),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('listed'), issues: z.array(trashedIssue) }),
      ...writeFailure.options,
    ]),
  ),
  /** Moves a deleted issue back; `id` is its folder's name, a different one if the old name is taken. */
  'trash.restore': procedure(
    z.object({ name: z.string() }),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('restored'), id: z.string() }),
      missing,
      ...writeFailure.options,
    ]),
  ),
  /** Permanently deletes these issues from the trash: issues deleted since the page last looked are kept. */
  'trash.delete': procedure(
    z.object({ names: z.array(z.string()) }),
    z.discriminatedUnion('outcome', [done, ...writeFailure.options]),
  ),
} as const;
