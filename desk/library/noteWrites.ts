import { relative, sep } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';

/**
 * Returns the file system of a folder that calls `written` after each change in it: with the name of the entry in which
 * something may have changed, or empty if the entries themselves may have.
 */
export function noteWrites(
  folder: string,
  inner: FileSystem,
  written: (entry: string) => void,
): FileSystem {
  const noted =
    <Args extends string[], T>(call: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      try {
        return await call(...args);
      } finally {
        for (const path of args) {
          const [entry = '', ...rest] = relative(folder, path).split(sep);
          written(entry);
          if (rest.length === 0) written('');
        }
      }
    };
  return {
    ...inner,
    makeFolder: async (path, mode) => noted((at: string) => inner.makeFolder(at, mode))(path),
    link: noted(inner.link),
    rename: noted(inner.rename),
    unlink: noted(inner.unlink),
    copyFolder: noted(inner.copyFolder),
    removeFolder: noted(inner.removeFolder),
    removeEmptyFolder: noted(inner.removeEmptyFolder),
    touch: noted(inner.touch),
  };
}
