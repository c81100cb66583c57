import { z } from 'zod';

/** Names the time during which an issue is open in one window. */
const session = z.string().regex(/^[a-z0-9-]{8,64}$/);
/** Another window of this app, or another program: a second app, or the app in a browser. */
const by = z.enum(['window', 'program']);
const done = z.object({ outcome: z.literal('done') });

/** One window at a time writes an issue; the others show it. */
export const leaseContract = {
  /** Lets a session of a page write an issue; `over` asks whoever writes it now to save and let go. */
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

/** What the desk tells pages about leases. */
export const leaseEvents = [
  /** Another window wants the issue of that session: save it, and let go. */
  z.object({ event: z.literal('lease-wanted'), session: z.string(), by }),
  /** Nobody of this program writes that issue any more. */
  z.object({ event: z.literal('lease-free'), id: z.string() }),
] as const;
export type LeaseEvent = z.infer<(typeof leaseEvents)[number]>;
