import { addAsset } from '../assets/addAsset.ts';
import { readAsset } from '../assets/readAsset.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { picturesContract } from './picturesContract.ts';
import type { Procedures } from '../procedure.ts';
import { download } from './download.ts';

/** Returns the procedures for pictures stored elsewhere. */
export function picturesProcedures(
  current: CurrentLibrary,
  jobs: Jobs,
): Procedures<typeof picturesContract> {
  return {
    'picture.fetch': async ({ id, address, job }) => {
      const library = await current.get();
      if (!library) return missing;
      return jobs.run(job, async (controls) => {
        const downloaded = await download(address, { signal: controls.signal });
        return downloaded.outcome === 'downloaded'
          ? addAsset(library, id, downloaded.bytes, controls)
          : downloaded;
      });
    },
    'picture.copy': async ({ id, from, asset }) => {
      const library = await current.get();
      try {
        const file = library && (await readAsset(library, from, asset));
        if (!file) return missing;
        return await addAsset(library, id, file.bytes);
      } catch (error) {
        return writeFailureOf(error);
      }
    },
  };
}
