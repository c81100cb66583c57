import { join } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import { isMissing } from '../files/fileErrors.ts';
import { writeFailureOf } from '../files/writeFailure.ts';

/** The folder of a library on its disk. */
export interface LibraryFolder {
  /** Absolute, with symbolic links resolved. */
  readonly folder: string;
  /** Follows no link that leads out of the folder. */
  readonly fileSystem: FileSystem;
}

/** The name of the file that makes a folder an issue. */
export const issueFile = 'issue.json';

/**
 * Whether a name that came from outside is one file or folder directly in its place: no separator, no parent, nothing
 * hidden, no drive, no device, nothing that Windows or a terminal would read as something else, and not too long.
 */
export function isPlainName(name: string, longest = 200): boolean {
  return (
    name.length > 0 &&
    name.length <= longest &&
    /^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u.test(name) &&
    !/[. ]$/.test(name) &&
    !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)
  );
}

/** Returns the names of a library's folders, each of which may be an issue. Rejects if the library cannot be read. */
export async function folderNamesIn({ folder, fileSystem }: LibraryFolder): Promise<string[]> {
  const entries = await fileSystem.list(folder);
  return entries
    .filter((entry) => entry.isDirectory() && isPlainName(entry.name))
    .map(({ name }) => name);
}

/**
 * Returns the folder of the issue with that id, or undefined if there is none directly in the library. Follows no
 * links.
 */
export async function issueFolder(library: LibraryFolder, id: string): Promise<string | undefined> {
  const folder = await issueFolderOrWhy(library, id);
  return typeof folder === 'string' ? folder : undefined;
}

/** The same, but returns the cause if the disk fails. */
export async function issueFolderOrMissing(
  library: LibraryFolder,
  id: string,
): Promise<string | { readonly outcome: 'missing' } | WriteFailure> {
  const folder = await issueFolderOrWhy(library, id);
  const isGone = typeof folder !== 'string' && folder.outcome === 'folder-gone';
  return isGone ? { outcome: 'missing' } : folder;
}

/** The same for writing: returns the cause if there is no such issue, or the disk fails. */
export async function issueFolderOrWhy(
  library: LibraryFolder,
  id: string,
): Promise<string | WriteFailure> {
  const gone: WriteFailure = {
    outcome: 'folder-gone',
    why: `The issue's folder "${id}" is not in the library any more.`,
  };
  if (!isPlainName(id)) return gone;
  const folder = join(library.folder, id);
  try {
    return (await library.fileSystem.stat(folder)).isDirectory() ? folder : gone;
  } catch (error) {
    return isMissing(error) ? gone : writeFailureOf(error);
  }
}
