import { addAsset } from '../assets/addAsset.ts';
import { readAsset } from '../assets/readAsset.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Procedures } from '../procedure.ts';
import { download } from './download.ts';
import type { picturesContract } from './picturesContract.ts';

/** Returns the procedures for pictures stored elsewhere. */
export function picturesProcedures(
  current: CurrentLibrary,
  jobs: Jobs,
): Procedures<typeof picturesContract> {
  return {
    'picture.fetch': current.within(missing, (library, { id, address, job }) =>
      jobs.run(job, async (controls) => {
        const downloaded = await download(address, { signal: controls.signal });
        return downloaded.outcome === 'downloaded'
          ? addAsset(library, id, downloaded.bytes, controls)
          : downloaded;
      }),
    ),
    'picture.copy': current.attempt(missing, async (library, { id, from, asset }) => {
      const file = await readAsset(library, from, asset);
      return file ? addAsset(library, id, file.bytes) : missing;
    }),
  };
}
