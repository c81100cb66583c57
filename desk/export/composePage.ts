import { exportIssue } from '../../issue/exportIssue.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import type { FoundIssue } from '../library/readIssue.ts';
import type { Library } from '../library/library.ts';
import { dataAddress } from './dataAddress.ts';
import { gatherPictures } from './gatherPictures.ts';

/**
 * Returns a saved issue as its readers' web page, with its pictures in it: one HTML document, which is also printed.
 * Rejects where the disk does not give what belongs to it.
 */
export async function composePage(
  library: Library,
  { folder, issue }: Extract<FoundIssue, { outcome: 'read' }>,
): Promise<string> {
  const publication = await publicationToUse(library);
  const { assets } = exportIssue(issue, publication, 'web');
  const { found, missing } = await gatherPictures(library, folder, assets);
  const { files } = exportIssue(issue, publication, 'web', undefined, {
    missing: new Set(missing),
    dataAddress: (asset) => dataAddress(found.get(asset)),
  });
  return files[0]?.text ?? '';
}
