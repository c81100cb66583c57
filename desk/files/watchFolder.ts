import { watch } from 'node:fs';

/**
 * Calls `changed` with the name of each entry of the folder that was made, replaced, changed or removed (null where the
 * system does not say which). The folder is watched, not its files: one that is replaced by renaming is seen as well,
 * even where the old one lives on under another name. Returns how to stop; `lost` tells that watching has ended.
 */
export function watchFolder(
  folder: string,
  changed: (name: string | null) => void,
  lost: () => void,
): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      changed(name);
    });
    watcher.on('error', () => {
      watcher.close();
      lost();
    });
    return () => {
      watcher.close();
    };
  } catch {
    queueMicrotask(lost);
    return () => undefined;
  }
}
