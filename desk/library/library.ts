import { confineTo } from '../files/confined.ts';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { KnownIssues } from './knownIssues.ts';
import type { LibraryFolder } from './libraryFolder.ts';
import { noteWrites } from './noteWrites.ts';

/** An open library: a folder with `publication.json` and one folder per issue. */
export interface Library extends LibraryFolder {
  /** What is known of its issues without reading their files again. */
  readonly known: KnownIssues;
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
  const noted = noteWrites(folder, confined, (entry) => {
    known.touch(entry);
  });
  const known = new KnownIssues({ folder, fileSystem: noted }, indexFolder);
  return { folder, fileSystem: noted, known };
}
