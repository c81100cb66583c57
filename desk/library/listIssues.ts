import type { Publication } from '../../issue/publication.ts';
import type { IssueSummary } from './libraryContract.ts';
import type { Library } from './library.ts';

/**
 * Returns every folder with an issue file: issues without a date first, then newest first; one that cannot be opened is
 * listed by its folder's name with the reason. Unchanged issues are not read again.
 */
export async function listIssues(
  { known }: Library,
  publication: Publication,
): Promise<readonly IssueSummary[]> {
  return known.listWhole(publication);
}
