import { join } from 'node:path';
import type { assetsContract } from './assetsContract.ts';
import { assetsFolder } from './assetType.ts';
import type { OutputOf } from '../procedure.ts';
import { contentHash } from '../files/contentHash.ts';
import { replaceFile } from '../files/saveFile.ts';
import { removeMade } from '../files/fileSystem.ts';
import { makeFolder } from '../files/syncFolder.ts';
import { discard } from '../files/temporaryFile.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { makeReady, type ReadyOptions } from '../imaging/makeReady.ts';
import type { ReadyPicture } from '../imaging/picture.ts';
import type { JobControls } from '../jobs/jobs.ts';
import { issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';

type KeptAsset = OutputOf<typeof assetsContract, 'publication.addAsset'>;

/**
 * Makes a picture ready and stores it in the issue's folder under its content hash, once, before any text refers to it.
 */
export async function addAsset(
  library: Library,
  id: string,
  bytes: Uint8Array,
  controls: JobControls = {},
): Promise<Exclude<OutputOf<typeof assetsContract, 'asset.add'>, { outcome: 'cancelled' }>> {
  const folder = await issueFolderOrMissing(library, id);
  return typeof folder === 'string' ? keepReady(library, folder, bytes, controls) : folder;
}

/** Makes a picture ready and stores it in the assets of a folder: an issue's, or the library's for all issues. */
export async function keepReady(
  library: Library,
  folder: string,
  bytes: Uint8Array,
  options: ReadyOptions = {},
): Promise<KeptAsset> {
  const ready = await makeReady(bytes, options);
  if (ready.outcome === 'refused') return { outcome: 'invalid', why: ready.why };
  options.signal?.throwIfAborted();
  return keepPicture(library, folder, ready);
}

/** Stores a picture that is ready in the assets of a folder, under its content hash. */
export async function keepPicture(
  library: Library,
  folder: string,
  { bytes, kind, width, height, cautions }: ReadyPicture,
): Promise<Exclude<KeptAsset, { outcome: 'invalid' }>> {
  const asset = `${contentHash(bytes)}.${kind}`;
  const failure = await keep(library, join(folder, assetsFolder), asset, bytes);
  if (failure) return failure;
  return { outcome: 'added', asset, width, height, ...(cautions && { cautions }) };
}

async function keep({ fileSystem }: Library, folder: string, asset: string, bytes: Uint8Array) {
  let made;
  try {
    made = await makeFolder(folder, fileSystem);
  } catch (error) {
    return writeFailureOf(error);
  }
  const path = join(folder, asset);
  const before = await fileSystem.stat(path).catch(() => undefined);
  // An existing file of this name with other bytes is damaged: only these bytes have this hash.
  const saved = await replaceFile(path, bytes, fileSystem);
  if (saved.outcome === 'saved') return undefined;
  if (!before) await discard(path, fileSystem);
  await removeMade(made, folder, fileSystem);
  return saved;
}
