import { z } from 'zod';
import { done, missing, oneOf, outcome, procedure } from '../procedure.ts';
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
    oneOf([outcome('trashed', { name: z.string() }), missing, writeFailure]),
  ),
  /** Returns the deleted issues, most recently deleted first. */
  'trash.list': procedure(
    z.object({}),
    oneOf([outcome('listed', { issues: z.array(trashedIssue) }), writeFailure]),
  ),
  /** Moves a deleted issue back; `id` is its folder's name, a different one if the old name is taken. */
  'trash.restore': procedure(
    z.object({ name: z.string() }),
    oneOf([outcome('restored', { id: z.string() }), missing, writeFailure]),
  ),
  /** Permanently deletes these issues from the trash: issues deleted since the page last looked are kept. */
  'trash.delete': procedure(z.object({ names: z.array(z.string()) }), oneOf([done, writeFailure])),
} as const;
