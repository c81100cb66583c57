import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import type { IssueSummary } from '../contract.ts';

/** An open library: a folder with `publication.json` and a folder for each issue. */
export interface Library {
  /** Absolute, symbolic links resolved. */
  readonly folder: string;
  readonly fileSystem: FileSystem;
  /** What listing found, by issue folder; valid while `stamp` (time and size of its file) stays the same. */
  readonly summaries: Map<string, { readonly stamp: string; readonly summary: IssueSummary }>;
}

/** A library in a folder whose links are resolved already. */
export function libraryIn(folder: string, fileSystem: FileSystem = realFileSystem): Library {
  return { folder, fileSystem, summaries: new Map() };
}
