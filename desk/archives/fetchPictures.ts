import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { changePictures, picturesIn } from '../../issue/paste/changePictures.ts';
import { withFields } from '../../issue/text/picture.ts';
import { keepReady } from '../assets/addAsset.ts';
import { saveIssue } from '../issues/saveIssue.ts';
import type { Library } from '../library/library.ts';
import { readIssue } from '../library/readIssue.ts';
import { download, type Downloaded } from '../pictures/download.ts';

/** What became of the pictures of an issue that were on the web. */
export interface FetchedPictures {
  readonly fetched: number;
  /** The addresses of those that could not be fetched. */
  readonly failed: readonly string[];
}

/**
 * Downloads the pictures of an issue that are on the web, keeps them with it and saves it. Those that cannot be fetched stay
 * where they are. Rejects only if the disk fails.
 */
export async function fetchPictures(
  library: Library,
  id: string,
  ask: (address: string) => Promise<Downloaded> = download,
): Promise<FetchedPictures> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read' || read.newer !== undefined) return { fetched: 0, failed: [] };
  const { folder, issue, revision } = read;
  const addresses = new Set(picturesIn(issue.blocks).flatMap(({ remote }) => remote ?? []));
  const kept = new Map<string, { asset: string; width: number; height: number }>();
  for (const address of addresses) {
    const downloaded = await ask(address);
    if (downloaded.outcome !== 'downloaded') continue;
    const added = await keepReady(library, folder, downloaded.bytes);
    if (added.outcome !== 'added') continue;
    const { asset, width, height } = added;
    kept.set(address, { asset, width, height });
  }
  const failed = [...addresses].filter((address) => !kept.has(address));
  if (kept.size === 0) return { fetched: 0, failed };
  const blocks = changePictures(issue.blocks, (picture) => {
    const own = kept.get(picture.remote ?? '');
    return own ? withFields(picture, { ...own, remote: undefined }) : picture;
  });
  const saved = await saveIssue(library, id, serialiseIssue({ ...issue, blocks }), revision);
  return saved.outcome === 'saved'
    ? { fetched: kept.size, failed }
    : { fetched: 0, failed: [...addresses] };
}
