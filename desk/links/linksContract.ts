import { z } from 'zod';
import { oneOf, outcome, procedure } from '../procedure.ts';
import { linkAnswerSchema } from '../../issue/check/linkAnswers.ts';
import { cancelled, jobId } from '../jobs/jobsContract.ts';

/** Maximum number of addresses per request. */
export const mostLinks = 1000;

/** The procedure for asking an issue's links. */
export const linksContract = {
  /** Asks the servers of web addresses whether there is a page, at the user's request. */
  'links.ask': procedure(
    z.object({ addresses: z.array(z.string().max(8192)).max(mostLinks), job: jobId.optional() }),
    oneOf([
      outcome('asked', {
        /** By address. */
        answers: z.record(z.string(), linkAnswerSchema),
      }),
      cancelled,
    ]),
  ),
} as const;
