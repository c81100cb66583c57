import type { Procedures, InputOf, OutputOf } from '../procedure.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import type { Library } from '../library/library.ts';
import type { historyContract } from './historyContract.ts';
import { keepPresent, noteVersion } from './keepVersion.ts';
import { listVersions } from './listVersions.ts';
import { readVersion } from './readVersion.ts';
import { versionsOf } from './versionsOf.ts';

/** Returns the procedures for versions of issues in the open library. */
export function historyProcedures(current: CurrentLibrary): Procedures<typeof historyContract> {
  return {
    'history.list': current.within(missing, (library, { id }) => listVersions(library, id)),
    'history.read': current.within(missing, (library, { id, version }) =>
      readVersion(library, id, version),
    ),
    'history.name': current.within(missing, nameVersion),
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
