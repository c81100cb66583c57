import { z } from 'zod';

/** Identifies the period during which an issue is open in one window. */
const session = z.string().regex(/^[a-z0-9-]{8,64}$/);
/** Another window of this app, or another program: a second app, or the app in a browser. */
const by = z.enum(['window', 'program']);
const done = z.object({ outcome: z.literal('done') });

/** Only one window at a time edits an issue; the others show it. */
export const leaseContract = {
  /** Lets a page's session edit an issue; `over` asks the current editor to save and release. */
  'lease.hold': {
    input: z.object({ id: z.string(), page: z.string(), session, over: z.boolean() }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('held') }),
      z.object({ outcome: z.literal('elsewhere'), by }),
      z.object({ outcome: z.literal('missing') }),
    ]),
  },
  'lease.release': { input: z.object({ session }), output: done },
} as const;

/** Events about leases that the desk sends to pages. */
export const leaseEvents = [
  /** Another window wants that session's issue: save it, and release it. */
  z.object({ event: z.literal('lease-wanted'), session: z.string(), by }),
  /** Nobody in this program edits that issue any more. */
  z.object({ event: z.literal('lease-free'), id: z.string() }),
] as const;
export type LeaseEvent = z.infer<(typeof leaseEvents)[number]>;
