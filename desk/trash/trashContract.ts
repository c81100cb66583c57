import { z } from 'zod';
import { done, missing, procedure } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** A deleted issue. `name` is that of its folder in the trash, `deleted` the time as ISO 8601 in UTC. */
const trashedIssue = z.object({
  name: z.string(),
  title: z.string(),
  date: z.string(),
  deleted: z.string(),
});
export type TrashedIssue = z.infer<typeof trashedIssue>;

/** What the renderer can ask about the library's trash. */
export const trashContract = {
  /** Moves the issue's folder to the trash. `name` is what `trash.restore` takes. */
  'issue.trash': procedure(
    z.object({ id: z.string() }),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('trashed'), name: z.string() }),
      missing,
      ...writeFailure.options,
    ]),
  ),
  /** The deleted issues, the one deleted last first. */
  'trash.list': procedure(
    z.object({}),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('listed'), issues: z.array(trashedIssue) }),
      ...writeFailure.options,
    ]),
  ),
  /** Moves a deleted issue back; `id` is its folder's name, another than before where that is taken. */
  'trash.restore': procedure(
    z.object({ name: z.string() }),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('restored'), id: z.string() }),
      missing,
      ...writeFailure.options,
    ]),
  ),
  /** Deletes these issues of the trash for good: what was deleted since the page last looked is left. */
  'trash.delete': procedure(
    z.object({ names: z.array(z.string()) }),
    z.discriminatedUnion('outcome', [done, ...writeFailure.options]),
  ),
} as const;
