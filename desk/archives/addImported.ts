import { newBlockId } from '../../issue/file/blockId.ts';
import type { Issue } from '../../issue/issue.ts';
import { filesOf, picturesIn, renamePictures } from '../../issue/paste/changePictures.ts';
import type { PictureCaution } from '../assets/assetsContract.ts';
import { bringAssets } from '../assets/bringAssets.ts';
import { keepNewIssue, type CreatedIssue } from '../library/addIssue.ts';
import type { Library } from '../library/library.ts';

/** What an imported issue comes with. */
interface Brought {
  /** Its pictures, by the names under which it shows them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The file that it was read from, with other pictures around it. */
  readonly file?: string;
  /** When it was sent, and where it is from, if that is to be kept. */
  readonly past?: Pick<Issue, 'sent' | 'origin'>;
}

export type AddedImport =
  | {
      readonly outcome: 'created';
      readonly id: string;
      /** The names of pictures that are not there, or damaged. */
      readonly missing: readonly string[];
      /** What of its pictures is not shown as in its source. */
      readonly cautions: readonly PictureCaution[];
    }
  | Exclude<CreatedIssue, { outcome: 'created' }>;

/** Adds an imported issue with its pictures, under a new id. It appears in the library when it is complete. */
export async function addImported(
  library: Library,
  issue: Issue,
  { pictures, file, past }: Brought,
): Promise<AddedImport> {
  let missing: readonly string[] = [];
  let cautions: readonly PictureCaution[] = [];
  const fresh = { ...issue, id: newBlockId() };
  const fill = async (folder: string) => {
    const named = new Set(picturesIn(issue.blocks).flatMap(filesOf));
    const brought = await bringAssets(library, file, [...named], folder, pictures);
    ({ missing, cautions } = brought);
    return renamePictures(fresh, brought.renamed);
  };
  const added = await keepNewIssue(library, fresh, fill, undefined, past);
  return added.outcome === 'created' ? { ...added, missing, cautions } : added;
}
