import { extname, join } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';
import { historyFolder } from '../files/history.ts';
import { undefinedIfMissing } from '../files/writeFailure.ts';
import { timeOfVersion, versionId } from './versionId.ts';

/** What is noted of a version: in a small file of its own beside it, so that no damage to one loses the others. */
export type Note = 'name' | 'sent';

/** A version of a file that lies in its history. */
export interface KeptVersion {
  /** The name of its file without the ending; see `versionId`. */
  readonly id: string;
  readonly path: string;
  readonly time: number;
  readonly notes: ReadonlySet<Note>;
}

/** All kept versions of a file, oldest first. Rejects where the history cannot be read; without one there are none. */
export async function keptVersions(path: string, fileSystem: FileSystem): Promise<KeptVersion[]> {
  const folder = historyFolder(path);
  const stat = await fileSystem.stat(folder).catch(undefinedIfMissing);
  if (stat?.isDirectory() !== true) return [];
  const entries = await fileSystem.list(folder);
  const files = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  const ending = extname(path);
  return [...files]
    .filter((name) => name.endsWith(ending) && versionId.test(name.slice(0, -ending.length)))
    .map((name) => name.slice(0, -ending.length))
    .sort()
    .map((id) => ({
      id,
      path: join(folder, `${id}${ending}`),
      time: timeOfVersion(id),
      notes: new Set((['name', 'sent'] as const).filter((note) => files.has(`${id}.${note}`))),
    }));
}

/** Where a note of a version stands. */
export function notePath(path: string, id: string, note: Note): string {
  return join(historyFolder(path), `${id}.${note}`);
}
