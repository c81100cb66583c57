import { englishReason } from '../../issue/file/englishReason.ts';
import { addAsset } from '../assets/addAsset.ts';
import { readAsset } from '../assets/readAsset.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { picturesContract } from './picturesContract.ts';
import type { OutputOf, Procedures } from '../procedure.ts';
import type { Library } from '../library/library.ts';
import { download } from './download.ts';

/** Returns the procedures for pictures stored elsewhere. */
export function picturesProcedures(current: CurrentLibrary): Procedures<typeof picturesContract> {
  return {
    'picture.fetch': async ({ id, address }) => {
      const library = await current.get();
      if (!library) return missing;
      const downloaded = await download(address);
      return downloaded.outcome === 'downloaded'
        ? keepFetched(library, id, downloaded.bytes)
        : downloaded;
    },
    'picture.copy': async ({ id, from, asset }) => {
      const library = await current.get();
      try {
        const file = library && (await readAsset(library, from, asset));
        if (!file) return missing;
        const kept = await addAsset(library, id, file.bytes);
        return kept.outcome === 'invalid'
          ? { outcome: 'failed', why: englishReason(kept.why) }
          : kept;
      } catch (error) {
        return writeFailureOf(error);
      }
    },
  };
}

/** Stores a download if its bytes are a picture, regardless of the server's content type. */
export async function keepFetched(
  library: Library,
  id: string,
  bytes: Uint8Array,
): Promise<OutputOf<typeof picturesContract, 'picture.fetch'>> {
  const kept = await addAsset(library, id, bytes);
  return kept.outcome === 'invalid' ? { outcome: 'not-fetched', reason: 'no-picture' } : kept;
}
