import { exportIssue } from '../../issue/exportIssue.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import type { FoundIssue } from '../library/readIssue.ts';
import type { Library } from '../library/library.ts';
import { atHand, gatherPictures } from './gatherPictures.ts';

/**
 * Returns a saved issue as the readers' web page, with its pictures embedded: one HTML document, also used for
 * printing. Rejects if the disk fails.
 */
export async function composePage(
  library: Library,
  { folder, issue }: Extract<FoundIssue, { outcome: 'read' }>,
): Promise<string> {
  const publication = await publicationToUse(library);
  const { assets, drawings, pictureWidth } = exportIssue(issue, publication, 'web');
  const gathered = await gatherPictures(library, folder, assets, pictureWidth, drawings);
  const { files } = exportIssue(issue, publication, 'web', undefined, atHand(gathered));
  return files[0]?.text ?? '';
}
