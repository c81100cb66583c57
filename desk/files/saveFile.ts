import { dirname } from 'node:path';
import type { WriteFailure } from './writeFailureContract.ts';
import { contentHash } from './contentHash.ts';
import { realFileSystem, type FileSystem } from './fileSystem.ts';
import { keepVersion, type Version } from './history.ts';
import { syncFolder } from './syncFolder.ts';
import { discard, writeTemporary } from './temporaryFile.ts';
import { inTurn } from './turns.ts';
import { isMissing } from './fileErrors.ts';
import { writeFailureOf } from './writeFailure.ts';

export interface SaveOptions {
  /**
   * What must be on disk for the save to proceed: the SHA-256 of the bytes that were loaded, or `none` for no file. If
   * absent, any file is replaced.
   */
  readonly expected?: string;
  /** True to keep the replaced version in `.history`. */
  readonly keepHistory?: boolean;
  readonly fileSystem?: FileSystem;
}

export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly revision: string }
  /** The file on disk differs from the one that was loaded. Nothing was written. */
  | { readonly outcome: 'conflict'; readonly bytes: Uint8Array; readonly revision: string }
  | WriteFailure;

/** Renamed, but syncing the folder failed: a file found there with these bytes is ours, not somebody else's change. */
const unconfirmed = new Map<string, { readonly from: string; readonly to: string }>();

/**
 * Saves a file atomically: at every moment the complete old or the complete new one is on disk. `saved` means that the
 * new one is there and survives a power cut; with every other outcome the old one is untouched, or, if only the last
 * sync failed, completely replaced. Saves of one path are serialised. Never rejects.
 */
export function saveFile(
  path: string,
  bytes: Uint8Array,
  options: SaveOptions = {},
): Promise<SaveOutcome> {
  return inTurn(path, () => save(path, bytes, options).catch(writeFailureOf));
}

/** Saves a file, replacing any existing one, with the same guarantees as `saveFile`. Never rejects. */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  fileSystem: FileSystem = realFileSystem,
): Promise<Exclude<SaveOutcome, { outcome: 'conflict' }>> {
  const saved = await saveFile(path, bytes, { fileSystem });
  if (saved.outcome !== 'conflict') return saved;
  return { outcome: 'failed', why: 'Another program is writing the same file.' };
}

async function save(path: string, bytes: Uint8Array, options: SaveOptions): Promise<SaveOutcome> {
  const { fileSystem = realFileSystem } = options;
  const old = await versionOnDisk(path, fileSystem);
  if (isConflict(path, old, options.expected)) return conflictWith(old);
  const temporary = await writeTemporary(path, bytes, old?.mode, fileSystem);
  try {
    if (old && options.keepHistory) await keepVersion(path, old, fileSystem);
    const now = await versionOnDisk(path, fileSystem);
    if (options.expected !== undefined && now?.hash !== old?.hash) {
      await discard(temporary, fileSystem);
      return conflictWith(now);
    }
    await fileSystem.rename(temporary, path);
  } catch (error) {
    await discard(temporary, fileSystem);
    throw error;
  }
  const revision = contentHash(bytes);
  unconfirmed.set(path, { from: options.expected ?? revision, to: revision });
  await syncFolder(dirname(path), fileSystem);
  unconfirmed.delete(path);
  return { outcome: 'saved', revision };
}

/** Maximum size of a file written here, in bytes; a larger one is neither read nor overwritten. */
const largestFileBytes = 500_000_000;

interface VersionOnDisk extends Version {
  readonly mode: number;
}

/** Returns the version at the path, undefined if there is none. Rejects if it cannot be read. */
export async function versionOnDisk(
  path: string,
  fileSystem: FileSystem,
): Promise<VersionOnDisk | undefined> {
  try {
    const stat = await fileSystem.stat(path);
    if (!stat.isFile()) throw new Error(`${path} is not a file; nothing is written over it.`);
    if (stat.size > largestFileBytes)
      throw new Error(`${path} is too large; nothing is written over it.`);
    const bytes = await fileSystem.read(path);
    return {
      bytes,
      hash: contentHash(bytes),
      time: Number(stat.mtimeMs),
      mode: Number(stat.mode) & 0o777,
    };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** A deleted file is no conflict: nothing could be lost. */
function isConflict(path: string, old: Version | undefined, expected: string | undefined): boolean {
  if (expected === undefined || !old || old.hash === expected) return false;
  const ours = unconfirmed.get(path);
  return !(ours?.from === expected && ours.to === old.hash);
}

function conflictWith(version: Version | undefined): SaveOutcome {
  const bytes = version?.bytes ?? new Uint8Array();
  return { outcome: 'conflict', bytes, revision: version?.hash ?? 'none' };
}
