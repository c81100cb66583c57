import { basename, dirname, join } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';
import { issueFile } from './issueFolder.ts';
import { openLibrary, type OpenedLibrary } from './openLibrary.ts';
import { publicationFile } from './publicationFile.ts';

/** What the system asked the app to open: a library, and one of its issues if one was named. */
export type NamedLibrary = OpenedLibrary & { readonly id?: string };

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
