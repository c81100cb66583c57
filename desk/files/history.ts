import { dirname, extname, join } from 'node:path';
import { removeMade, type FileSystem } from './fileSystem.ts';
import { makeFolder, syncFolder } from './syncFolder.ts';
import { discard, writeTemporary } from './temporaryFile.ts';
import { codeOf } from './fileErrors.ts';

/** A version of a file on disk. */
export interface Version {
  readonly bytes: Uint8Array;
  readonly hash: string;
  /** When it was written, in ms since 1970. */
  readonly time: number;
}

/** Returns the folder of a file's old versions: `.history` next to it. */
export function historyFolder(path: string): string {
  return join(dirname(path), '.history');
}

/** Returns the name of a stored version: its time, to the millisecond in UTC, and the start of its hash. */
export function versionName(path: string, { time, hash }: Version): string {
  const when = new Date(time).toISOString().replaceAll(/[:.]/g, '-');
  return `${when}-${hash.slice(0, 8)}${extname(path)}`;
}

/**
 * Keeps the version of `path` that is about to be replaced; a version already kept stays unchanged. A hard link takes
 * no space; a copy is made if the disk does not support links.
 */
export async function keepVersion(
  path: string,
  version: Version,
  fileSystem: FileSystem,
): Promise<void> {
  const folder = historyFolder(path);
  const kept = join(folder, versionName(path, version));
  await inMadeFolder(folder, fileSystem, async () => {
    try {
      await fileSystem.link(path, kept);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return;
      if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(codeOf(error)))
        throw error;
      await writeVersion(kept, version.bytes, fileSystem);
    }
    await syncFolder(folder, fileSystem);
  });
}

/**
 * Keeps a version of `path` that was never on disk, such as one interrupted by a crash, or one that stays in place for
 * now. Always a copy: a program that writes to the file in place must not change it.
 */
export async function keepText(
  path: string,
  version: Version,
  fileSystem: FileSystem,
): Promise<void> {
  const folder = historyFolder(path);
  await inMadeFolder(folder, fileSystem, async () => {
    await writeVersion(join(folder, versionName(path, version)), version.bytes, fileSystem);
    await syncFolder(folder, fileSystem);
  });
}

/** Creates the folder, and removes it again if it is empty after `write` has rejected. */
async function inMadeFolder(
  folder: string,
  fileSystem: FileSystem,
  write: () => Promise<void>,
): Promise<void> {
  const made = await makeFolder(folder, fileSystem);
  try {
    await write();
  } catch (error) {
    await removeMade(made, folder, fileSystem);
    throw error;
  }
}

async function writeVersion(
  kept: string,
  bytes: Uint8Array,
  fileSystem: FileSystem,
): Promise<void> {
  const temporary = await writeTemporary(kept, bytes, undefined, fileSystem);
  try {
    await fileSystem.rename(temporary, kept);
  } catch (error) {
    await discard(temporary, fileSystem);
    throw error;
  }
}
