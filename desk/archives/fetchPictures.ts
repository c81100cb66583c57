import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { changePictures, picturesIn } from '../../issue/paste/changePictures.ts';
import { withFields } from '../../issue/text/picture.ts';
import { keepReady } from '../assets/addAsset.ts';
import type { PictureCaution } from '../assets/assetsContract.ts';
import { WriteFailed } from '../files/writeFailure.ts';
import { saveIssue } from '../issues/saveIssue.ts';
import type { Library } from '../library/library.ts';
import { readIssue } from '../library/readIssue.ts';
import { download } from '../pictures/download.ts';

/** What became of the pictures of issues that were on the web. */
export interface FetchedPictures {
  readonly fetched: number;
  /** The addresses of those that could not be fetched. */
  readonly failed: readonly string[];
  /** What of the others is not shown as in its source. */
  readonly cautions: readonly PictureCaution[];
}

interface FetchOptions {
  /** Stops the work: the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly ask?: typeof download;
}

/**
 * Downloads the pictures of issues that are on the web, keeps them with their issues and saves these. Pictures that cannot be
 * fetched stay where they are. Calls `onIssue` before each issue with its place among `ids`. Rejects if the disk fails.
 */
export async function fetchAllPictures(
  library: Library,
  ids: readonly string[],
  onIssue: (index: number) => void,
  options: FetchOptions = {},
): Promise<FetchedPictures> {
  let fetched = 0;
  const failed: string[] = [];
  const cautions = new Set<PictureCaution>();
  for (const [index, id] of ids.entries()) {
    options.signal?.throwIfAborted();
    onIssue(index);
    const one = await fetchPictures(library, id, options);
    fetched += one.fetched;
    failed.push(...one.failed);
    for (const caution of one.cautions) cautions.add(caution);
  }
  return { fetched, failed, cautions: [...cautions] };
}

const nothing = { fetched: 0, cautions: [] };

async function fetchPictures(
  library: Library,
  id: string,
  { signal, ask = download }: FetchOptions,
): Promise<FetchedPictures> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read' || read.newer !== undefined) return { ...nothing, failed: [] };
  const { folder, issue, revision } = read;
  const addresses = new Set(picturesIn(issue.blocks).flatMap(({ remote }) => remote ?? []));
  const cautions = new Set<PictureCaution>();
  const kept = new Map<string, { asset: string; width: number; height: number }>();
  for (const address of addresses) {
    const downloaded = await ask(address, { signal });
    if (downloaded.outcome !== 'downloaded') continue;
    const added = await keepReady(library, folder, downloaded.bytes, signal && { signal });
    if (added.outcome === 'invalid') continue;
    if (added.outcome !== 'added') throw new WriteFailed(added);
    const { asset, width, height } = added;
    for (const caution of added.cautions ?? []) cautions.add(caution);
    kept.set(address, { asset, width, height });
  }
  const failed = [...addresses].filter((address) => !kept.has(address));
  if (kept.size === 0) return { ...nothing, failed };
  const blocks = changePictures(issue.blocks, (picture) => {
    const own = kept.get(picture.remote ?? '');
    return own ? withFields(picture, { ...own, remote: undefined }) : picture;
  });
  const saved = await saveIssue(library, id, serialiseIssue({ ...issue, blocks }), revision);
  if (saved.outcome === 'saved') return { fetched: kept.size, failed, cautions: [...cautions] };
  // Another program wrote it meanwhile, or does so in a newer version.
  if (saved.outcome === 'conflict' || saved.outcome === 'invalid')
    return { ...nothing, failed: [...addresses] };
  throw new WriteFailed(saved);
}
