import type { FileSystem } from './fileSystem.ts';

/**
 * Watches a folder like `FileSystem.watch`, and also calls `lost` if watching cannot start. Watches the folder rather
 * than its files, to notice a file replaced by renaming even if the old one still exists under another name.
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
