import { filesOf, picturesIn, renamePictures } from '../../issue/paste/changePictures.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Reason } from '../../issue/file/reason.ts';
import { readFileName } from '../../issue/text/pictureFile.ts';
import { readyAssets, type ReadyAssets } from '../assets/readyAssets.ts';
import type { JobControls } from '../jobs/jobs.ts';
import type { Library } from '../library/library.ts';
import { newerVersion, readIssue } from '../library/readIssue.ts';
import { saveIssue } from './saveIssue.ts';

export type ReadyIssue =
  | ({ readonly outcome: 'made' } & ReadyAssets)
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'not-made'; readonly why: Reason };

/**
 * Makes the pictures of an issue on disk ready, and saves it with the new names. The version before is in its history, and
 * the old files stay, so that it can be undone. Rejects if the disk fails while pictures are kept.
 */
export async function readyIssue(
  library: Library,
  id: string,
  controls: JobControls = {},
): Promise<ReadyIssue> {
  const read = await readIssue(library, id);
  if (read.outcome === 'missing') return read;
  if (read.outcome === 'invalid') return { outcome: 'not-made', why: read.why };
  if (read.newer !== undefined) {
    return { outcome: 'not-made', why: newerVersion(read.newer).why };
  }
  const { folder, issue, revision } = read;
  const files = picturesIn(issue.blocks).flatMap(filesOf);
  const assets = [...new Set(files.map((file) => readFileName(file)?.asset ?? file))];
  const made = await readyAssets(library, folder, assets, controls);
  if (made.renamed.size === 0) return { outcome: 'made', ...made };
  const changed = { ...issue, blocks: renamePictures(issue.blocks, made.renamed) };
  const saved = await saveIssue(library, id, serialiseIssue(changed), revision);
  if (saved.outcome === 'saved') return { outcome: 'made', ...made };
  if (saved.outcome === 'invalid') return { outcome: 'not-made', why: saved.why };
  const cause = 'why' in saved ? saved.why : 'Another program wrote it meanwhile.';
  return { outcome: 'not-made', why: { reason: 'unreadable', cause } };
}
