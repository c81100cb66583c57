import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { historyFolder } from '../files/history.ts';
import { sweepTemporary } from '../files/temporaryFile.ts';
import { inTurn } from '../files/turns.ts';
import { keptVersions } from './keptVersions.ts';

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

/** The properties of a version that thinning uses. */
export interface Thinnable {
  /** When it was written, in ms since 1970. */
  readonly time: number;
  /** True if it has a name, or was sent: such versions are never removed. */
  readonly isProtected: boolean;
}

const day = 86_400_000;

/** How many versions are kept, by age: one per prefix of their time in ISO 8601. */
const grains = [
  { youngerThan: 7 * day, grain: 'YYYY-MM-DDTHH'.length },
  { youngerThan: 365 * day, grain: 'YYYY-MM-DD'.length },
  { youngerThan: Infinity, grain: 'YYYY-MM'.length },
];

/**
 * Returns the versions that can be removed, given all of a history, oldest first. Keeps all that were current at some
 * time within the last day, then the last of each hour for a week, of each day for a year and of each month after that;
 * always the first, and protected ones. Idempotent for the same time.
 */
export function dispensableVersions<V extends Thinnable>(versions: readonly V[], now: number): V[] {
  return versions.filter((version, index) => {
    const next = versions[index + 1];
    if (index === 0 || version.isProtected || !next) return false;
    // A version was current until the next was written.
    if (now - next.time < day) return false;
    return bucketOf(version.time, now) === bucketOf(next.time, now);
  });
}

function bucketOf(time: number, now: number): string {
  const { grain } = grains.find(({ youngerThan }) => now - time < youngerThan) ?? { grain: 0 };
  return new Date(time).toISOString().slice(0, grain);
}
