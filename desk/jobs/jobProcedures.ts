import type { Procedures } from '../procedure.ts';
import type { Jobs } from './jobs.ts';
import type { jobsContract } from './jobsContract.ts';

/** Returns the procedures for long work. */
export function jobProcedures(jobs: Jobs): Procedures<typeof jobsContract> {
  return {
    'job.cancel': async ({ job }) => {
      jobs.cancel(job);
      return Promise.resolve({ outcome: 'done' });
    },
  };
}
