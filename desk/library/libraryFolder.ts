import type { FileSystem } from '../files/fileSystem.ts';

/** The folder of a library on its disk. */
export interface LibraryFolder {
  /** Absolute, with symbolic links resolved. */
  readonly folder: string;
  /** Follows no link that leads out of the folder. */
  readonly fileSystem: FileSystem;
}
