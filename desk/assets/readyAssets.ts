import type { PictureAsset } from '../../issue/paste/changePictures.ts';
import { WriteFailed } from '../files/writeFailure.ts';
import { makeReady } from '../imaging/makeReady.ts';
import { partOf, type JobControls } from '../jobs/jobs.ts';
import type { Library } from '../library/library.ts';
import { keepPicture } from './addAsset.ts';
import { readPicture } from './readPicture.ts';

/** What became of an issue's existing pictures. */
export interface ReadyAssets {
  readonly renamed: ReadonlyMap<string, PictureAsset>;
  /** The sizes of the changed files before and after, in bytes. */
  readonly before: number;
  readonly after: number;
  /** How many of them had a GPS position, and how many any metadata. */
  readonly positions: number;
  readonly metadata: number;
  /** Files that cannot be made ready. */
  readonly refused: readonly string[];
}

/**
 * Makes the pictures of an issue's folder ready, as every new one is, and stores those that change under new names. The old
 * files stay. Rejects if the disk fails or the work is cancelled.
 */
export async function readyAssets(
  library: Library,
  folder: string,
  assets: readonly string[],
  controls: JobControls = {},
): Promise<ReadyAssets> {
  const renamed = new Map<string, PictureAsset>();
  const refused: string[] = [];
  const sums = { before: 0, after: 0, positions: 0, metadata: 0 };
  for (const [index, asset] of assets.entries()) {
    controls.signal?.throwIfAborted();
    const file = await readPicture(library, folder, asset);
    if (!file) continue;
    const ready = await makeReady(file.bytes, partOf(controls, index, assets.length));
    if (ready.outcome === 'refused') {
      refused.push(asset);
      continue;
    }
    if (ready.bytes === file.bytes) continue;
    const kept = await keepPicture(library, folder, ready);
    if (kept.outcome !== 'added') throw new WriteFailed(kept);
    // Encoded anew, it would not be smaller.
    if (kept.asset === asset) continue;
    renamed.set(asset, { asset: kept.asset, width: kept.width, height: kept.height });
    sums.before += file.bytes.length;
    sums.after += ready.bytes.length;
    if (ready.extras.includes('position')) sums.positions += 1;
    if (ready.extras.length > 0) sums.metadata += 1;
  }
  return { renamed, refused, ...sums };
}
