import { dirname, extname, join } from 'node:path';
import type { FileSystem } from './fileSystem.ts';
import { makeFolder, syncFolder } from './syncFolder.ts';
import { discard, writeTemporary } from './temporaryFile.ts';
import { codeOf } from './writeFailure.ts';

/** A version of a file as it stands on disk. */
export interface Version {
  readonly bytes: Uint8Array;
  readonly hash: string;
  /** When it was written, in ms since 1970. */
  readonly time: number;
}

/** Where old versions of a file are kept: in `.history` beside it. */
export function historyFolder(path: string): string {
  return join(dirname(path), '.history');
}

/** The name under which a version is kept: when it was written, to the millisecond in UTC, and the start of its hash. */
export function versionName(path: string, { time, hash }: Version): string {
  const when = new Date(time).toISOString().replaceAll(/[:.]/g, '-');
  return `${when}-${hash.slice(0, 8)}${extname(path)}`;
}

/**
 * Keeps the version of `path` that is about to be replaced; a version already kept is left as it is. A second name for
 * the same bytes takes no space; where the disk knows no such names it is a copy.
 */
export async function keepVersion(
  path: string,
  version: Version,
  fileSystem: FileSystem,
): Promise<void> {
  const folder = historyFolder(path);
  await makeFolder(folder, fileSystem);
  const kept = join(folder, versionName(path, version));
  try {
    await fileSystem.link(path, kept);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(codeOf(error)))
      throw error;
    await writeVersion(kept, version.bytes, fileSystem);
  }
  await syncFolder(folder, fileSystem);
}

/**
 * Keeps a version of `path` that never was on disk, such as one that a crash cut off, or that stays there for now. Always
 * a copy: a program that writes into the file in place must not reach it.
 */
export async function keepText(
  path: string,
  version: Version,
  fileSystem: FileSystem,
): Promise<void> {
  const folder = historyFolder(path);
  await makeFolder(folder, fileSystem);
  await writeVersion(join(folder, versionName(path, version)), version.bytes, fileSystem);
  await syncFolder(folder, fileSystem);
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
