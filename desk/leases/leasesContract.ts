import { z } from 'zod';
import { done, missing, oneOf, outcome, procedure, session } from '../procedure.ts';

/** Another window of this app, or another program: a second app, or the app in a browser. */
const by = z.enum(['window', 'program']);

/** Only one window at a time edits an issue; the others show it. */
export const leasesContract = {
  /** Lets a page's session edit an issue; `over` asks the current editor to save and release. */
  'lease.hold': procedure(
    z.object({ id: z.string(), page: z.string(), session, over: z.boolean() }),
    oneOf([outcome('held'), outcome('elsewhere', { by }), missing]),
  ),
  'lease.release': procedure(z.object({ session }), done),
} as const;

/** Events about leases that the desk sends to pages. */
export const leaseEvents = [
  /** Another window wants that session's issue: save it, and release it. */
  z.object({ event: z.literal('lease-wanted'), session: z.string(), by }),
  /** Nobody in this program edits that issue any more. */
  z.object({ event: z.literal('lease-free'), id: z.string() }),
] as const;
export type LeaseEvent = z.infer<(typeof leaseEvents)[number]>;
