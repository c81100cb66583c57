import { join } from 'node:path';
import { realFileSystem, type FileSystem } from './fileSystem.ts';

const folderMode = 0o700;
const fileMode = 0o600;

/** Returns a file system whose new files and folders other users of the computer cannot read. */
export function privateFileSystem(inner: FileSystem = realFileSystem): FileSystem {
  return {
    ...inner,
    open: (path, flags) => inner.open(path, flags, fileMode),
    makeFolder: (path) => inner.makeFolder(path, folderMode),
  };
}

/**
 * Removes other users' read access to an existing folder and its files. Never rejects: files we may not change stay as
 * they are.
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

/** Skips what is already private: changing the mode triggers file watchers. */
async function tighten(path: string, mode: number, fileSystem: FileSystem): Promise<void> {
  try {
    const stat = await fileSystem.stat(path);
    if ((Number(stat.mode) & 0o077) !== 0) await fileSystem.setMode(path, mode);
  } catch {
    // Owned by another user, or already gone.
  }
}
