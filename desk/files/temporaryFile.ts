import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileSystem } from './fileSystem.ts';
import { cutShort } from './writeFailure.ts';

const pattern = /^\..+\.[0-9a-f]{12}\.setzkasten-tmp$/;

/** Age after which a temporary file is considered abandoned, in ms. */
export const staleAfter = 60_000;

/** True for the name of a temporary file. */
export function isTemporaryName(name: string): boolean {
  return pattern.test(name);
}

/** Most characters of a file's name in that of its temporary file: four bytes each, and what is added, are below 255. */
const mostOfName = 50;

/** Returns a new hidden name next to the file, which the sweep recognises. */
export function temporaryPath(path: string): string {
  const name = Array.from(basename(path)).slice(0, mostOfName).join('');
  return join(dirname(path), `.${name}.${randomBytes(6).toString('hex')}.setzkasten-tmp`);
}

/**
 * Writes a new file next to `path` and resolves once all of its bytes are on disk, verified by its size. Rejects,
 * leaving nothing behind, if any step fails or the disk wrote fewer bytes than it was given.
 */
export async function writeTemporary(
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
  fileSystem: FileSystem,
): Promise<string> {
  const temporary = temporaryPath(path);
  const file = await fileSystem.open(temporary, 'wx', mode);
  try {
    try {
      for (let written = 0; written < bytes.length;) {
        const taken = await file.write(bytes.subarray(written));
        if (taken <= 0) throw shortWrite(written, bytes.length);
        written += taken;
      }
      await file.sync();
      const size = await file.size();
      if (size !== bytes.length) throw shortWrite(size, bytes.length);
    } finally {
      await file.close();
    }
    return temporary;
  } catch (error) {
    await discard(temporary, fileSystem);
    throw error;
  }
}

function shortWrite(kept: number, given: number): Error {
  const message = `The disk kept ${String(kept)} of ${String(given)} bytes.`;
  return Object.assign(new Error(message), { code: cutShort });
}

/** Removes a temporary file if possible; otherwise the sweep does. */
export async function discard(temporary: string, fileSystem: FileSystem): Promise<void> {
  await fileSystem.unlink(temporary).catch(() => undefined);
}

/**
 * Removes what an interrupted save or a new issue left in the folder. Files that may still be in use are left alone.
 */
export async function sweepTemporary(folder: string, fileSystem: FileSystem): Promise<void> {
  const entries = await fileSystem.list(folder).catch(() => []);
  for (const entry of entries) {
    if (!(entry.isFile() || entry.isDirectory()) || !pattern.test(entry.name)) continue;
    const path = join(folder, entry.name);
    const stat = await fileSystem.stat(path).catch(() => undefined);
    if (!stat || Date.now() - Number(stat.mtimeMs) <= staleAfter) continue;
    if (entry.isFile()) await discard(path, fileSystem);
    else await fileSystem.removeFolder(path).catch(() => undefined);
  }
}
