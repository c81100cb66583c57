import { z } from 'zod';
import { leaseEvents } from '../leases/leaseContract.ts';

/** What the desk tells the renderer unasked: what is on disk has changed, whoever wrote it. */
export const deskEventSchema = z.discriminatedUnion('event', [
  /** `revision` is that of the file as it is now, null where it is gone or cannot be read. */
  z.object({
    event: z.literal('issue-changed'),
    id: z.string(),
    revision: z.string().nullable(),
  }),
  /** Something that the library's list shows, or the publication's file: issues came, went, or were written. */
  z.object({ event: z.literal('library-changed') }),
  /** The desk could not be heard for a while: anything may have changed. */
  z.object({ event: z.literal('resumed') }),
  ...leaseEvents,
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;

/** Where the local server sends a page desk events, as server-sent events; while it listens it is there. */
export function eventsAddress(page: string): string {
  return `/events?page=${encodeURIComponent(page)}`;
}
