import { relative, sep } from 'node:path';
import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { confineTo } from '../files/confined.ts';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import type { LibraryFolder } from './issueFolder.ts';
import { KnownIssues } from './knownIssues.ts';

/** An open library: a folder with `publication.json` and one folder per issue. */
export interface Library extends LibraryFolder {
  /** What is known of its issues without reading their files again. */
  readonly known: KnownIssues;
}

/** A parsed issue and its library. */
export interface IssueInLibrary {
  readonly library: Library;
  readonly folder: string;
  readonly issue: Issue;
  readonly publication: Publication;
}

/**
 * Returns a library in a folder whose links are already resolved. What is known of its issues is kept in `indexFolder`,
 * if given.
 */
export function libraryIn(
  folder: string,
  fileSystem: FileSystem = realFileSystem,
  indexFolder?: string,
): Library {
  const confined = confineTo(folder, fileSystem);
  const noted = noteWrites(folder, confined, (entry) => known.touch(entry));
  const known = new KnownIssues({ folder, fileSystem: noted }, indexFolder, fileSystem.stat);
  return { folder, fileSystem: noted, known };
}

/**
 * Returns the file system of a folder that calls `written` after each change in it: with the name of the entry in which
 * something may have changed, or empty if the entries themselves may have.
 */
function noteWrites(
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
