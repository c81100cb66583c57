import { missing, noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import { issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Procedures } from '../procedure.ts';
import { addAsset, keepReady } from './addAsset.ts';
import type { assetsContract } from './assetsContract.ts';
import { fitAsset } from './fitAsset.ts';
import { inspectAssets } from './inspectAssets.ts';
import { readyAssets } from './readyAssets.ts';

/** Returns the procedures for pictures: those of an issue, and those shared by all issues. */
export function assetsProcedures(
  current: CurrentLibrary,
  jobs: Jobs,
): Procedures<typeof assetsContract> {
  return {
    'asset.add': current.within(missing, (library, { id, bytes, job }) =>
      jobs.run(job, (controls) => addAsset(library, id, Buffer.from(bytes, 'base64'), controls)),
    ),
    'asset.makeReady': current.attempt(missing, async (library, { id, assets, job }) => {
      const folder = await issueFolderOrMissing(library, id);
      if (typeof folder !== 'string') return folder;
      return jobs.run(job, async (controls) => {
        const made = await readyAssets(library, folder, assets, controls);
        return { outcome: 'made', ...made, renamed: Object.fromEntries(made.renamed) } as const;
      });
    }),
    'asset.inspect': current.within(missing, async (library, { id, assets }) => {
      const files = await inspectAssets(library, id, assets);
      return files ? { outcome: 'inspected', files } : missing;
    }),
    'asset.fit': current.attempt(missing, (library, { id, file }) => fitAsset(library, id, file)),
    'publication.addAsset': current.within(noLibrary, (library, { bytes }) =>
      keepReady(library, library.folder, Buffer.from(bytes, 'base64')),
    ),
  };
}
