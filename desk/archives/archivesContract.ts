import { z } from 'zod';
import { invalid, oneOf, outcome, procedure } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';
import { pictureCautions } from '../../issue/text/pictureCautions.ts';
import { cancelled, jobId } from '../jobs/jobsContract.ts';

/** Maximum number of issues whose pictures are fetched in one request. */
const mostIssues = 10_000;

/** The procedures for importing many issues; the page reads them from the archive, which the desk never sees. */
export const archivesContract = {
  /** Returns where the library's issues were imported from. */
  'archive.known': procedure(
    z.object({}),
    oneOf([outcome('listed', { origins: z.array(z.string()) }), writeFailure]),
  ),
  /**
   * Adds an issue with its origin, its mark as sent and its pictures, by the names under which it shows them; `text` as in
   * `issue.json`, `bytes` in base64. It is complete before it appears in the library.
   */
  'archive.add': procedure(
    z.object({
      text: z.string(),
      pictures: z.array(z.object({ name: z.string(), bytes: z.base64() })),
    }),
    oneOf([
      outcome('created', {
        id: z.string(),
        /** The names of pictures that are not there, or damaged. */
        missing: z.array(z.string()),
        /** What of its pictures is not shown as in its source. */
        cautions: z.array(z.enum(pictureCautions)),
      }),
      /** It was imported before. */
      outcome('known', { id: z.string() }),
      invalid,
      writeFailure,
    ]),
  ),
  /** Takes over the names that imported issues give to their sources. */
  'archive.learn': procedure(
    z.object({}),
    oneOf([outcome('learned', { count: z.number() }), writeFailure]),
  ),
  /** Downloads the pictures of issues that are on the web, at the author's request. */
  'archive.fetchPictures': procedure(
    z.object({ ids: z.array(z.string()).max(mostIssues), job: jobId.optional() }),
    oneOf([
      outcome('fetched', {
        count: z.number(),
        /** The addresses of those that could not be fetched. */
        failed: z.array(z.string()),
        cautions: z.array(z.enum(pictureCautions)),
      }),
      cancelled,
      writeFailure,
    ]),
  ),
} as const;
