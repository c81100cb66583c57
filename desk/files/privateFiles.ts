import { join } from 'node:path';
import { realFileSystem, type FileSystem } from './fileSystem.ts';

const folderMode = 0o700;
const fileMode = 0o600;

/** Returns a file system whose new files and folders no other user of the computer can read. */
export function privateFileSystem(inner: FileSystem = realFileSystem): FileSystem {
  return {
    ...inner,
    open: (path, flags) => inner.open(path, flags, fileMode),
    makeFolder: (path) => inner.makeFolder(path, folderMode),
  };
}

/**
 * Takes from other users what they may read of a folder and the files in it, from before they were private. Never
 * rejects: what is not ours to change stays as it is.
 */
export async function makePrivate(
  folder: string,
  fileSystem: FileSystem = realFileSystem,
): Promise<void> {
  const entries = await fileSystem.list(folder).catch(() => undefined);
  if (!entries) return;
  await tighten(folder, folderMode, fileSystem);
  const files = entries.filter((entry) => entry.isFile());
  await Promise.all(files.map(({ name }) => tighten(join(folder, name), fileMode, fileSystem)));
}

/** Leaves alone what is private already: a change of mode wakes whoever watches the folder. */
async function tighten(path: string, mode: number, fileSystem: FileSystem): Promise<void> {
  try {
    const stat = await fileSystem.stat(path);
    if ((Number(stat.mode) & 0o077) !== 0) await fileSystem.setMode(path, mode);
  } catch {
    // Another user's, or gone meanwhile.
  }
}
