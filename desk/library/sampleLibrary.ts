import { join } from 'node:path';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { makeFolder, removeMade, syncFolder } from '../files/syncFolder.ts';
import { temporaryPath } from '../files/temporaryFile.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { libraryFolderName } from './folderName.ts';
import { libraryIn } from './library.ts';
import { openLibrary, type OpenedLibrary } from './openLibrary.ts';
import { readPublication } from './publicationFile.ts';

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
