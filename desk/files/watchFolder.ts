import type { FileSystem } from './fileSystem.ts';

/**
 * Watches a folder as `FileSystem.watch` does, and calls `lost` also where that cannot begin. The folder is watched, not
 * its files: one that is replaced by renaming is seen as well, even where the old one lives on under another name.
 */
export function watchFolder(
  folder: string,
  changed: (name: string | null) => void,
  lost: () => void,
  fileSystem: FileSystem,
): () => void {
  try {
    return fileSystem.watch(folder, changed, lost);
  } catch {
    queueMicrotask(lost);
    return () => undefined;
  }
}
