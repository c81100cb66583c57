import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { historyFolder } from '../files/history.ts';
import { sweepTemporary } from '../files/temporaryFile.ts';
import { inTurn } from '../files/turns.ts';
import { keptVersions } from './keptVersions.ts';
import { dispensableVersions } from './thinning.ts';

/**
 * Removes the versions of a file that need not be kept any more. Runs beside saves, not between them, and never
 * rejects: what cannot be removed now is left for the next time.
 */
export function thinHistory(
  path: string,
  fileSystem: FileSystem = realFileSystem,
  now = Date.now(),
): Promise<void> {
  const folder = historyFolder(path);
  return inTurn(folder, async () => {
    const kept = await keptVersions(path, fileSystem);
    const versions = kept.map((version) => ({ ...version, isProtected: version.notes.size > 0 }));
    for (const version of dispensableVersions(versions, now)) await fileSystem.unlink(version.path);
    await sweepTemporary(folder, fileSystem);
  }).catch(() => undefined);
}
