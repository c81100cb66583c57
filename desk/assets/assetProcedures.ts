import { missing, noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { Procedures } from '../procedure.ts';
import { addAsset, addSharedAsset } from './addAsset.ts';
import type { assetsContract } from './assetsContract.ts';
import { fitAsset } from './fitAsset.ts';
import { inspectAssets } from './inspectAssets.ts';

/** Returns the procedures for pictures: those of an issue, and those shared by all issues. */
export function assetProcedures(current: CurrentLibrary): Procedures<typeof assetsContract> {
  return {
    'asset.add': async ({ id, bytes }) => {
      const library = await current.get();
      return library ? addAsset(library, id, Buffer.from(bytes, 'base64')) : missing;
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
