import { z } from 'zod';
import { done, outcome, procedure } from '../procedure.ts';

/** Identifies long work; chosen by the page that asks for it. */
export const jobId = z.string().regex(/^[a-z0-9-]{8,64}$/);

/** The answer of work that was cancelled. */
export const cancelled = outcome('cancelled');

/** A procedure with a `job` in its request reports its progress by events, and may answer `cancelled`. */
export const jobsContract = {
  /** Cancels work, also if its request has not arrived yet. */
  'job.cancel': procedure(z.object({ job: jobId }), done),
} as const;

/** Events about long work: the share that is done, from 0 to 1. */
export const jobEvents = [
  z.object({ event: z.literal('job-progress'), job: jobId, share: z.number() }),
] as const;
export type JobEvent = z.infer<(typeof jobEvents)[number]>;
