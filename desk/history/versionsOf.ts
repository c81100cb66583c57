import { join } from 'node:path';
import { readText } from '../files/readText.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import { issueFile, issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { keptVersions, notePath, type KeptVersion } from './keptVersions.ts';

/** The kept versions of an issue's file, oldest first, and the file. */
export interface IssueVersions {
  readonly path: string;
  readonly versions: readonly KeptVersion[];
}

/** Returns the kept versions of an issue, or why they cannot be read. Never rejects. */
export async function versionsOf(
  library: Library,
  id: string,
): Promise<IssueVersions | { readonly outcome: 'missing' } | WriteFailure> {
  const folder = await issueFolderOrMissing(library, id);
  if (typeof folder !== 'string') return folder;
  const path = join(folder, issueFile);
  try {
    return { path, versions: await keptVersions(path, library.fileSystem) };
  } catch (error) {
    return writeFailureOf(error);
  }
}

/** Returns the author's name for a version; empty if it has none, or the name cannot be read. */
export async function nameOf(library: Library, path: string, id: string): Promise<string> {
  const found = await readText(notePath(path, id, 'name'), library.fileSystem);
  return found.outcome === 'read' ? found.text : '';
}
