import type { Jobs } from '../jobs/jobs.ts';
import type { Procedures } from '../procedure.ts';
import type { linksContract } from './linksContract.ts';

/** Returns the procedure for asking an issue's links. */
export function linksProcedures(jobs: Jobs): Procedures<typeof linksContract> {
  return {
    'links.ask': ({ addresses, job }) =>
      jobs.run(job, async (controls) => {
        const { askLinks } = await import('./askLinks.ts');
        return { outcome: 'asked', answers: await askLinks(addresses, controls) };
      }),
  };
}
