import { join, resolve, basename, dirname } from 'node:path';
import type { Reason } from '../../issue/file/reason.ts';
import { newPublication, type Publication } from '../../issue/publication.ts';
import { realFileSystem, removeMade, type FileSystem } from '../files/fileSystem.ts';
import { makeFolder, syncFolder } from '../files/syncFolder.ts';
import { isThere } from '../files/isThere.ts';
import { sweepTemporary, temporaryPath } from '../files/temporaryFile.ts';
import { isMissing, messageOf, undefinedIfMissing } from '../files/fileErrors.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { issueFile, type LibraryFolder } from './issueFolder.ts';
import { libraryIn, type Library } from './library.ts';
import {
  newLibraries,
  publicationFile,
  savePublication,
  readPublication,
} from './publicationFile.ts';
import { libraryFolderName } from './folderName.ts';

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

/** What the system asked the app to open: a library, and one of its issues if one was named. */
type NamedLibrary = OpenedLibrary & { readonly id?: string };

/**
 * Opens the library that a path names: the library's folder, an issue's folder, or the file in either. What is known of its
 * issues is kept in `indexFolder`.
 */
export async function openNamed(
  path: string,
  fileSystem: FileSystem,
  indexFolder: string,
): Promise<NamedLibrary> {
  const isFile = [issueFile, publicationFile].includes(basename(path));
  const folder = isFile ? dirname(path) : path;
  const file = await fileSystem.stat(join(folder, issueFile)).catch(() => undefined);
  if (file?.isFile() !== true) return openLibrary(folder, fileSystem, indexFolder);
  const opened = await openLibrary(dirname(folder), fileSystem, indexFolder);
  return { ...opened, id: basename(folder) };
}

/**
 * Opens the user's own copy of a sample library, named after its newsletter and created on the first call. The copy is
 * complete or absent.
 */
export async function copySampleLibrary(
  sampleFolder: string,
  documentsFolder: string,
  fileSystem: FileSystem = realFileSystem,
  indexFolder?: string,
): Promise<OpenedLibrary> {
  const { publication, problem } = await readPublication(libraryIn(sampleFolder, fileSystem));
  if (problem) return { outcome: 'invalid', why: problem };
  const folder = join(documentsFolder, libraryFolderName(publication.name));
  const there = await fileSystem.stat(folder).catch(() => undefined);
  if (there) return openLibrary(folder, fileSystem, indexFolder);
  const temporary = temporaryPath(folder);
  let made: string | undefined;
  try {
    made = await makeFolder(documentsFolder, fileSystem);
    await fileSystem.copyFolder(sampleFolder, temporary);
    await fileSystem.rename(temporary, folder);
    await syncFolder(documentsFolder, fileSystem);
  } catch (error) {
    await fileSystem.removeFolder(temporary).catch(() => undefined);
    await removeMade(made, documentsFolder, fileSystem);
    const { why: cause } = writeFailureOf(error);
    return { outcome: 'invalid', why: { reason: 'library-not-made', folder, cause } };
  }
  return openLibrary(folder, fileSystem, indexFolder);
}
