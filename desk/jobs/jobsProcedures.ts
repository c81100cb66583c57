import type { Procedures } from '../procedure.ts';
import type { Jobs } from './jobs.ts';
import type { jobsContract } from './jobsContract.ts';

/** Returns the procedure for cancelling long work. */
export function jobsProcedures(jobs: Jobs): Procedures<typeof jobsContract> {
  return {
    'job.cancel': async ({ job }) => {
      jobs.cancel(job);
      return { outcome: 'done' };
    },
  };
}
