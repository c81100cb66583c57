import { basename, dirname, join } from 'node:path';
import type { WriteFailure } from '../contract.ts';
import { makeFolder, removeMade, syncFolder } from '../files/syncFolder.ts';
import { inTurn } from '../files/turns.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { issueFile, issueFolderOrMissing } from './issueFolder.ts';
import type { Library } from './library.ts';

/** Where issues go when the system offers no trash of its own. */
export const trashFolder = '.trash';

/** Moves the issue's folder to the system's trash, or, where that is not to be had, to the library's own. */
export async function trashIssue(
  library: Library,
  id: string,
  systemTrash?: (path: string) => Promise<void>,
): Promise<{ readonly outcome: 'done' } | { readonly outcome: 'missing' } | WriteFailure> {
  const folder = await issueFolderOrMissing(library, id);
  if (typeof folder !== 'string') return folder;
  return inTurn(join(folder, issueFile), () => moveToTrash(library, folder, systemTrash));
}

/** Moves a file or folder of the library to the system's trash, or, where that is not to be had, to the library's own. */
export async function moveToTrash(
  library: Library,
  path: string,
  systemTrash?: (path: string) => Promise<void>,
): Promise<{ readonly outcome: 'done' } | WriteFailure> {
  try {
    await (systemTrash?.(path) ?? Promise.reject(new Error('There is no system trash.')));
    return { outcome: 'done' };
  } catch {
    return moveToOwnTrash(library, path);
  }
}

async function moveToOwnTrash(library: Library, path: string) {
  const { fileSystem } = library;
  const trash = join(library.folder, trashFolder);
  let made;
  try {
    made = await makeFolder(trash, fileSystem);
    const when = new Date().toISOString().replaceAll(/[:.]/g, '-');
    await fileSystem.rename(path, join(trash, `${when}-${basename(path)}`));
    // The issue lies in one of the two places whatever becomes of the sync.
    await syncFolder(dirname(path), fileSystem).catch(() => undefined);
    return { outcome: 'done' } as const;
  } catch (error) {
    await removeMade(made, trash, fileSystem);
    return writeFailureOf(error);
  }
}
