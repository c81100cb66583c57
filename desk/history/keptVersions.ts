import { extname, join } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';
import { historyFolder } from '../files/history.ts';
import { undefinedIfMissing } from '../files/fileErrors.ts';
import { timeOfVersion, versionId } from './versionId.ts';

/**
 * Metadata of a version: each in a small file of its own next to it, so that damage to one does not affect the others.
 */
export type Note = 'name' | 'sent';

/** A version of a file in its history. */
export interface KeptVersion {
  /** Its file name without the extension; see `versionId`. */
  readonly id: string;
  readonly path: string;
  readonly time: number;
  readonly notes: ReadonlySet<Note>;
}

/** Returns all kept versions of a file, oldest first; none without a history. Rejects if the history cannot be read. */
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

/** Returns the path of a version's note. */
export function notePath(path: string, id: string, note: Note): string {
  return join(historyFolder(path), `${id}.${note}`);
}
