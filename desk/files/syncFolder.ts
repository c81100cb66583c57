import { dirname } from 'node:path';
import { removeMade, type FileSystem } from './fileSystem.ts';

/** Syncs the folder's own entries: without this, a power cut may undo a rename. */
export function syncFolder(folder: string, fileSystem: FileSystem): Promise<void> {
  return sync(folder, fileSystem);
}

/** Syncs an existing file, even if another program wrote it, and its name in the folder. */
export async function syncFile(path: string, fileSystem: FileSystem): Promise<void> {
  await sync(path, fileSystem);
  await sync(dirname(path), fileSystem);
}

/** Windows cannot sync a folder, or a file opened read-only. */
async function sync(path: string, fileSystem: FileSystem): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fileSystem.open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Creates the folder and its parents, and syncs each new one. Returns the first that did not exist; removes them all if
 * it rejects.
 */
export async function makeFolder(
  folder: string,
  fileSystem: FileSystem,
): Promise<string | undefined> {
  const first = await fileSystem.makeFolder(folder);
  if (first === undefined) return undefined;
  const top = dirname(first);
  try {
    for (let above = dirname(folder); above.length >= top.length; above = dirname(above)) {
      await syncFolder(above, fileSystem);
      if (above === top) break;
    }
    return first;
  } catch (error) {
    await removeMade(first, folder, fileSystem);
    throw error;
  }
}
