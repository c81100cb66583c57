import type { Reason } from '../../issue/file/reason.ts';
import type { Publication } from '../../issue/publication.ts';
import { WriteFailed } from '../files/writeFailure.ts';
import type { Library } from '../library/library.ts';
import type { Archive, OpenedIssue } from '../reading/archives/archive.ts';
import { cautionNotes, type ArchiveNote } from '../reading/archives/archiveNote.ts';
import { importArchived } from '../reading/archives/importArchived.ts';
import { addArchived } from './addArchived.ts';
import { originsIn } from './originsIn.ts';

/** What became of one issue of an archive. */
export type ArchivedOutcome = { readonly origin: string; readonly label: string } & (
  | {
      readonly outcome: 'added';
      readonly id: string;
      readonly title: string;
      readonly date: string;
      readonly notes: readonly ArchiveNote[];
    }
  | { readonly outcome: 'known'; readonly id: string }
  | { readonly outcome: 'not-imported'; readonly why: Reason }
);

/**
 * Adds the issues of an archive that a library does not have yet, one after the other, in a known `language` or in the one
 * that each shows, and yields what became of each. Rejects with `WriteFailed` if the disk fails: what was added before
 * stays, and running it again goes on from there.
 */
export async function* importArchive(
  library: Library,
  publication: Publication,
  archive: Archive,
  language?: string,
): AsyncGenerator<ArchivedOutcome> {
  const origins = await originsIn(library);
  for (const archived of archive.issues) {
    const { origin, label } = archived;
    const known = origins.get(origin);
    if (known !== undefined) yield { origin, label, outcome: 'known', id: known };
    else
      yield { origin, label, ...(await addOne(library, publication, archived, origins, language)) };
  }
}

async function addOne(
  library: Library,
  publication: Publication,
  archived: OpenedIssue,
  origins: Map<string, string>,
  language: string | undefined,
) {
  const imported = await importArchived(archived, publication, language);
  if ('why' in imported) return { outcome: 'not-imported', why: imported.why } as const;
  const { issue, title, date, pictures, notes } = imported;
  const added = await addArchived(library, issue, pictures, origins);
  if (added.outcome === 'known') return added;
  if (added.outcome === 'invalid') return { outcome: 'not-imported', why: added.why } as const;
  if (added.outcome !== 'created') throw new WriteFailed(added);
  const damaged = added.missing.filter((name) => pictures.has(name));
  const damage: ArchiveNote[] =
    damaged.length > 0 ? [{ note: 'damaged-pictures', count: damaged.length }] : [];
  const all = [...notes, ...damage, ...cautionNotes(added.cautions)];
  return { outcome: 'added', id: added.id, title, date, notes: all } as const;
}
