import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { historyFolder } from '../files/history.ts';
import { sweepTemporary } from '../files/temporaryFile.ts';
import { inTurn } from '../files/turns.ts';
import { keptVersions } from './keptVersions.ts';
import { dispensableVersions } from './thinning.ts';

/**
 * Removes versions of a file that are no longer needed. Runs in parallel with saves, and never rejects: anything it
 * cannot remove is left for the next run.
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
