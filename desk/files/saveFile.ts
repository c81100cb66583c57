import { dirname } from 'node:path';
import type { WriteFailure } from './writeFailureContract.ts';
import { contentHash } from './contentHash.ts';
import { realFileSystem, type FileSystem } from './fileSystem.ts';
import { keepVersion, type Version } from './history.ts';
import { syncFolder } from './syncFolder.ts';
import { discard, writeTemporary } from './temporaryFile.ts';
import { inTurn } from './turns.ts';
import { isMissing, writeFailureOf } from './writeFailure.ts';

export interface SaveOptions {
  /**
   * What must be on disk for the save to go ahead: the SHA-256 of the bytes that were loaded, or `none` for no file.
   * Left out: whatever is there is replaced.
   */
  readonly expected?: string;
  /** Whether the version that is replaced is kept in `.history`. */
  readonly keepHistory?: boolean;
  readonly fileSystem?: FileSystem;
}

export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly revision: string }
  /** Something else is on disk than was loaded. Nothing was written. */
  | { readonly outcome: 'conflict'; readonly bytes: Uint8Array; readonly revision: string }
  | WriteFailure;

/** Renamed, but the folder's sync failed: what then lies on disk is ours, and no one else's change. */
const unconfirmed = new Map<string, { readonly from: string; readonly to: string }>();

/**
 * Saves a file so that at every moment the whole old or the whole new one is on disk. `saved` means that the new one is
 * there and would outlive a power cut; with every other outcome the old one is untouched, or, if only the last sync
 * failed, whole and replaced. Saves of one path follow one another. Never rejects.
 */
export function saveFile(
  path: string,
  bytes: Uint8Array,
  options: SaveOptions = {},
): Promise<SaveOutcome> {
  return inTurn(path, () => save(path, bytes, options).catch(writeFailureOf));
}

/** Saves a file in the place of whatever is there, with the same promise as `saveFile`. Never rejects. */
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

/** No file that is written here is larger, in bytes; what is larger is neither read nor written over. */
const largestFileBytes = 500_000_000;

interface VersionOnDisk extends Version {
  readonly mode: number;
}

/** The version that lies under the path, undefined where there is none. Rejects where it cannot be read. */
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

/** A file that was deleted is no conflict: there is nothing that could be lost. */
function isConflict(path: string, old: Version | undefined, expected: string | undefined): boolean {
  if (expected === undefined || !old || old.hash === expected) return false;
  const ours = unconfirmed.get(path);
  return !(ours?.from === expected && ours.to === old.hash);
}

function conflictWith(version: Version | undefined): SaveOutcome {
  const bytes = version?.bytes ?? new Uint8Array();
  return { outcome: 'conflict', bytes, revision: version?.hash ?? 'none' };
}
