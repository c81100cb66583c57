import { confineTo } from '../files/confined.ts';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import type { SearchText } from '../../issue/search/searchText.ts';
import type { IssueSummary } from './libraryContract.ts';

/** An open library: a folder with `publication.json` and a folder for each issue. */
export interface Library {
  /** Absolute, symbolic links resolved. */
  readonly folder: string;
  /** Follows no link that leads out of the folder. */
  readonly fileSystem: FileSystem;
  /** What listing found, by issue folder; valid while `stamp` (of `stampOf`) stays the same. */
  readonly summaries: Map<string, { readonly stamp: string; readonly summary: IssueSummary }>;
  /** What is searched of each issue, in the same way. */
  readonly searchTexts: Map<string, { readonly stamp: string; readonly text: SearchText }>;
}

/** A library in a folder whose links are resolved already. */
export function libraryIn(folder: string, fileSystem: FileSystem = realFileSystem): Library {
  return {
    folder,
    fileSystem: confineTo(folder, fileSystem),
    summaries: new Map(),
    searchTexts: new Map(),
  };
}
