import { confineTo } from '../files/confined.ts';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import type { SearchText } from '../../issue/search/searchText.ts';
import type { IssueSummary } from './libraryContract.ts';

/** An open library: a folder with `publication.json` and one folder per issue. */
export interface Library {
  /** Absolute, with symbolic links resolved. */
  readonly folder: string;
  /** Follows no link that leads out of the folder. */
  readonly fileSystem: FileSystem;
  /** Results of the last listing, by issue folder; valid while `stamp` (of `stampOf`) is unchanged. */
  readonly summaries: Map<string, { readonly stamp: string; readonly summary: IssueSummary }>;
  /** The searchable text of each issue, cached the same way. */
  readonly searchTexts: Map<string, { readonly stamp: string; readonly text: SearchText }>;
}

/** Returns a library in a folder whose links are already resolved. */
export function libraryIn(folder: string, fileSystem: FileSystem = realFileSystem): Library {
  return {
    folder,
    fileSystem: confineTo(folder, fileSystem),
    summaries: new Map(),
    searchTexts: new Map(),
  };
}
