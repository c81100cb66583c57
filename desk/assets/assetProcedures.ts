import { missing, noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Procedures } from '../procedure.ts';
import { addAsset, addSharedAsset } from './addAsset.ts';
import type { assetsContract } from './assetsContract.ts';
import { fitAsset } from './fitAsset.ts';
import { inspectAssets } from './inspectAssets.ts';
import { readyAssets } from './readyAssets.ts';

/** Returns the procedures for pictures: those of an issue, and those shared by all issues. */
export function assetProcedures(
  current: CurrentLibrary,
  jobs: Jobs,
): Procedures<typeof assetsContract> {
  return {
    'asset.add': async ({ id, bytes, job }) => {
      const library = await current.get();
      if (!library) return missing;
      return jobs.run(job, (controls) =>
        addAsset(library, id, Buffer.from(bytes, 'base64'), controls),
      );
    },
    'asset.makeReady': async ({ id, assets, job }) => {
      const library = await current.get();
      if (!library) return missing;
      try {
        const folder = await issueFolderOrMissing(library, id);
        if (typeof folder !== 'string') return folder;
        return await jobs.run(job, async (controls) => {
          const made = await readyAssets(library, folder, assets, controls);
          const { renamed, refused, ...sums } = made;
          return {
            outcome: 'made' as const,
            renamed: Object.fromEntries(renamed),
            refused: [...refused],
            ...sums,
          };
        });
      } catch (error) {
        return writeFailureOf(error);
      }
    },
    'asset.inspect': async ({ id, assets }) => {
      const library = await current.get();
      const files = library && (await inspectAssets(library, id, assets));
      return files ? { outcome: 'inspected', files } : missing;
    },
    'asset.fit': async ({ id, file }) => {
      const library = await current.get();
      try {
        return library ? await fitAsset(library, id, file) : missing;
      } catch (error) {
        return writeFailureOf(error);
      }
    },
    'publication.addAsset': async ({ bytes }) => {
      const library = await current.get();
      return library ? addSharedAsset(library, Buffer.from(bytes, 'base64')) : noLibrary;
    },
  };
}
