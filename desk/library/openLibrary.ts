import { join, resolve } from 'node:path';
import type { Reason } from '../../issue/file/reason.ts';
import { newPublication, type Publication } from '../../issue/publication.ts';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { makeFolder, removeMade } from '../files/syncFolder.ts';
import { isThere } from '../files/isThere.ts';
import { sweepTemporary } from '../files/temporaryFile.ts';
import { isMissing, messageOf, undefinedIfMissing, writeFailureOf } from '../files/writeFailure.ts';
import { issueFile } from './issueFolder.ts';
import { libraryIn, type Library } from './library.ts';
import type { LibraryFolder } from './libraryFolder.ts';
import { newLibraries } from './newLibraries.ts';
import { publicationFile, savePublication } from './publicationFile.ts';

export type OpenedLibrary =
  | { readonly outcome: 'opened'; readonly library: Library }
  | { readonly outcome: 'invalid'; readonly why: Reason };

/**
 * Opens the library in a folder. A damaged issue, or a damaged or missing `publication.json`, never prevents this; only
 * a folder that cannot be read, or contains neither that file nor an issue, is `invalid`. What is known of its issues is
 * kept in `indexFolder`, if given.
 */
export async function openLibrary(
  folder: string,
  fileSystem: FileSystem = realFileSystem,
  indexFolder?: string,
): Promise<OpenedLibrary> {
  try {
    const path = await fileSystem.realPath(resolve(folder));
    const library = libraryIn(path, fileSystem, indexFolder);
    if (!(await isLibrary(library))) return invalid({ reason: 'no-library', folder });
    await sweepTemporary(library.folder, library.fileSystem);
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
  indexFolder?: string,
): Promise<OpenedLibrary> {
  const path = resolve(folder);
  try {
    const entries = await fileSystem.list(path).catch(undefinedIfMissing);
    if (entries && entries.length > 0) return await openLibrary(path, fileSystem, indexFolder);
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
    const library = libraryIn(await fileSystem.realPath(path), fileSystem, indexFolder);
    const saved = await savePublication(library, newPublication(fields), 'none');
    if (saved.outcome === 'saved') {
      newLibraries.add(library.folder);
      return { outcome: 'opened', library };
    }
    // Another program has just written it, so the folder is a library anyway.
    if (saved.outcome === 'conflict') return await openLibrary(path, fileSystem, indexFolder);
    if (saved.outcome === 'invalid') return await undone(saved.why);
    return await undone({ reason: 'library-not-made', folder, cause: saved.why });
  } catch (error) {
    return undone({ reason: 'library-not-made', folder, cause: writeFailureOf(error).why });
  }
}

async function isLibrary({ folder, fileSystem }: LibraryFolder): Promise<boolean> {
  const entries = await fileSystem.list(folder);
  if (entries.some(({ name }) => name === publicationFile)) return true;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const file = join(folder, entry.name, issueFile);
    if (await isThere(file, fileSystem)) return true;
  }
  return false;
}

function invalid(why: Reason): OpenedLibrary {
  return { outcome: 'invalid', why };
}
