import { newBlockId } from '../../issue/file/blockId.ts';
import type { Issue } from '../../issue/issue.ts';
import { filesOf, picturesIn, renamePictures } from '../../issue/paste/changePictures.ts';
import { bringAssets } from '../assets/bringAssets.ts';
import { keepNewIssue, type CreatedIssue } from '../library/addIssue.ts';
import type { Library } from '../library/library.ts';
import type { Origins } from './originsIn.ts';

export type AddedArchived =
  | {
      readonly outcome: 'created';
      readonly id: string;
      /** The names of pictures that are not there, or damaged. */
      readonly missing: readonly string[];
    }
  /** It was imported before. */
  | { readonly outcome: 'known'; readonly id: string }
  | Exclude<CreatedIssue, { outcome: 'created' }>;

/**
 * Adds an issue of an archive with its pictures, unless one with its origin is among `origins`, to which it is added. It
 * appears in the library when it is complete, so that an import that was ended at any moment can be repeated.
 */
export async function addArchived(
  library: Library,
  issue: Issue,
  pictures: ReadonlyMap<string, Uint8Array>,
  origins: Origins,
): Promise<AddedArchived> {
  const known = issue.origin === undefined ? undefined : origins.get(issue.origin);
  if (known !== undefined) return { outcome: 'known', id: known };
  let missing: readonly string[] = [];
  const fresh = { ...issue, id: newBlockId() };
  const fill = async (folder: string) => {
    const named = new Set(picturesIn(issue.blocks).flatMap(filesOf));
    const brought = await bringAssets(library, undefined, [...named], folder, pictures);
    missing = brought.missing;
    return renamePictures(fresh, brought.renamed);
  };
  const added = await keepNewIssue(library, fresh, fill, undefined, issue);
  if (added.outcome !== 'created') return added;
  if (issue.origin !== undefined) origins.set(issue.origin, added.id);
  return { ...added, missing };
}
