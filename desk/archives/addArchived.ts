import type { Issue } from '../../issue/issue.ts';
import type { Library } from '../library/library.ts';
import { addImported, type AddedImport } from './addImported.ts';
import type { Origins } from './originsIn.ts';

export type AddedArchived =
  | AddedImport
  /** It was imported before. */
  | { readonly outcome: 'known'; readonly id: string };

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
  const added = await addImported(library, issue, { pictures, past: issue });
  if (added.outcome === 'created' && issue.origin !== undefined)
    origins.set(issue.origin, added.id);
  return added;
}
