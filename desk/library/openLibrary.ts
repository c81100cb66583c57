import { join, resolve } from 'node:path';
import type { Reason } from '../../issue/file/reason.ts';
import { newPublication, type Publication } from '../../issue/publication.ts';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { makeFolder, removeMade } from '../files/syncFolder.ts';
import { sweepTemporary } from '../files/temporaryFile.ts';
import { isMissing, messageOf, undefinedIfMissing, writeFailureOf } from '../files/writeFailure.ts';
import { issueFile } from './issueFolder.ts';
import { libraryIn, type Library } from './library.ts';
import { addNewLibrary } from './newLibraries.ts';
import { publicationFile, savePublication } from './publicationFile.ts';

export type OpenedLibrary =
  | { readonly outcome: 'opened'; readonly library: Library }
  | { readonly outcome: 'invalid'; readonly why: Reason };

/**
 * Opens the library in a folder. A damaged issue, or a damaged or missing `publication.json`, never prevents this; only
 * a folder that cannot be read, or contains neither that file nor an issue, is `invalid`.
 */
export async function openLibrary(
  folder: string,
  fileSystem: FileSystem = realFileSystem,
): Promise<OpenedLibrary> {
  try {
    const library = libraryIn(await fileSystem.realPath(resolve(folder)), fileSystem);
    const { folders, isLibrary } = await look(library);
    if (!isLibrary) {
      return invalid({ reason: 'no-library', folder });
    }
    await Promise.all(
      [library.folder, ...folders].map((each) => sweepTemporary(each, library.fileSystem)),
    );
    return { outcome: 'opened', library };
  } catch (error) {
    return invalid(
      isMissing(error)
        ? { reason: 'no-folder', folder }
        : { reason: 'folder-unreadable', folder, cause: messageOf(error) },
    );
  }
}

/**
 * Opens the library in a folder, or creates one if the folder is empty or missing. A new publication gets the given
 * fields; the folder's name is not used, as a newsletter's name heads every mail.
 */
export async function openOrMakeLibrary(
  folder: string,
  fields: Partial<Publication> = {},
  fileSystem: FileSystem = realFileSystem,
): Promise<OpenedLibrary> {
  const path = resolve(folder);
  try {
    const entries = await fileSystem.list(path).catch(undefinedIfMissing);
    if (entries && entries.length > 0) return await openLibrary(path, fileSystem);
  } catch (error) {
    return invalid({ reason: 'folder-unreadable', folder, cause: messageOf(error) });
  }
  let made: string | undefined;
  const undone = async (why: Reason): Promise<OpenedLibrary> => {
    await removeMade(made, path, fileSystem);
    return invalid(why);
  };
  try {
    made = await makeFolder(path, fileSystem);
    const library = libraryIn(await fileSystem.realPath(path), fileSystem);
    const saved = await savePublication(library, newPublication(fields), 'none');
    if (saved.outcome === 'saved') {
      addNewLibrary(library.folder);
      return { outcome: 'opened', library };
    }
    // Another program has just written it, so the folder is a library anyway.
    if (saved.outcome === 'conflict') return await openLibrary(path, fileSystem);
    if (saved.outcome === 'invalid') return await undone(saved.why);
    return await undone({ reason: 'library-not-made', folder, cause: saved.why });
  } catch (error) {
    return undone({ reason: 'library-not-made', folder, cause: writeFailureOf(error).why });
  }
}

async function look({
  folder,
  fileSystem,
}: Library): Promise<{ folders: string[]; isLibrary: boolean }> {
  const entries = await fileSystem.list(folder);
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name));
  if (entries.some(({ name }) => name === publicationFile)) return { folders, isLibrary: true };
  const issues = await Promise.all(
    folders.map((each) => fileSystem.stat(join(each, issueFile)).catch(undefinedIfMissing)),
  );
  return { folders, isLibrary: issues.some((stat) => stat !== undefined) };
}

function invalid(why: Reason): OpenedLibrary {
  return { outcome: 'invalid', why };
}
