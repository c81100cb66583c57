import type { historyContract } from './historyContract.ts';
import type { Procedures, InputOf, OutputOf } from '../procedure.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import { listVersions } from './listVersions.ts';
import { readVersion } from './readVersion.ts';
import type { Library } from '../library/library.ts';
import { keepPresent, noteVersion } from './noteVersion.ts';
import { versionsOf } from './versionsOf.ts';

/** Returns the procedures for versions of issues in the open library. */
export function historyProcedures(current: CurrentLibrary): Procedures<typeof historyContract> {
  return {
    'history.list': async ({ id }) => {
      const library = await current.get();
      return library ? listVersions(library, id) : missing;
    },
    'history.read': async ({ id, version }) => {
      const library = await current.get();
      return library ? readVersion(library, id, version) : missing;
    },
    'history.name': async (named) => {
      const library = await current.get();
      return library ? nameVersion(library, named) : missing;
    },
  };
}

/** Names a version of an issue, or the current one, which keeps it forever. Never rejects. */
export async function nameVersion(
  library: Library,
  { id, version, name }: InputOf<typeof historyContract, 'history.name'>,
): Promise<OutputOf<typeof historyContract, 'history.name'>> {
  const found = await versionsOf(library, id);
  if ('outcome' in found) return found;
  const { path, versions } = found;
  let named = version;
  if (named === undefined) {
    const kept = await keepPresent(path, library.fileSystem);
    if (kept.outcome !== 'kept') return kept;
    named = kept.id;
  } else if (!versions.some((each) => each.id === named)) return { outcome: 'missing' };
  const note = { note: 'name', text: name } as const;
  const noted = await noteVersion(path, named, note, library.fileSystem);
  return noted.outcome === 'noted' ? { outcome: 'named', version: named } : noted;
}
