import { z } from 'zod';
import { jobEvents } from '../jobs/jobsContract.ts';
import { leaseEvents } from '../leases/leasesContract.ts';

/** Events that the desk pushes to the renderer: files on disk have changed, including by the app itself. */
export const deskEventSchema = z.discriminatedUnion('event', [
  /** `revision` is the file's current one, null if it is gone or cannot be read. */
  z.object({
    event: z.literal('issue-changed'),
    id: z.string(),
    revision: z.string().nullable(),
  }),
  /** A change to the library's list, or the publication's file: issues were added, removed, or written. */
  z.object({ event: z.literal('library-changed') }),
  /** The connection to the desk was interrupted: anything may have changed. */
  z.object({ event: z.literal('resumed') }),
  ...leaseEvents,
  ...jobEvents,
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;

/** Returns the address of a page's server-sent events; the connection also marks the page as present. */
export function eventsAddress(page: string): string {
  return `/events?page=${encodeURIComponent(page)}`;
}
