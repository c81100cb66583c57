import { basename, dirname, join } from 'node:path';
import { copyAssets } from '../assets/copyAssets.ts';
import { removeMade } from '../files/fileSystem.ts';
import { makeFolder, syncFolder } from '../files/syncFolder.ts';
import { inTurn } from '../files/turns.ts';
import { isThere } from '../files/isThere.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { issueFile, issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import type { OutputOf } from '../procedure.ts';
import type { trashContract } from './trashContract.ts';
import { trashName } from './trashName.ts';

/** The library's folder for deleted issues, the same in every face. */
export const trashFolder = '.trash';

type Trashed = OutputOf<typeof trashContract, 'issue.trash'>;

/** Moves an issue's folder to the library's trash. Never rejects. */
export async function trashIssue(library: Library, id: string): Promise<Trashed> {
  const folder = await issueFolderOrMissing(library, id);
  if (typeof folder !== 'string') return folder;
  return inTurn(join(folder, issueFile), () =>
    moveToTrash(library, id, folder, (place) => library.fileSystem.rename(folder, place)),
  );
}

/**
 * Moves a file with a version of an issue to the trash, as a separate issue with that issue's pictures. Never rejects.
 */
export function trashIssueFile(library: Library, path: string): Promise<Trashed> {
  const { fileSystem } = library;
  const folder = dirname(path);
  return moveToTrash(library, basename(folder), path, async (place) => {
    try {
      await makeFolder(place, fileSystem);
      await copyAssets(library, folder, place);
      await fileSystem.rename(path, join(place, issueFile));
    } catch (error) {
      await fileSystem.removeFolder(place).catch(() => undefined);
      throw error;
    }
  });
}

/** Moves a file or folder to a free name in the trash; a failure leaves nothing there. */
async function moveToTrash(
  library: Library,
  id: string,
  from: string,
  move: (place: string) => Promise<void>,
): Promise<Trashed> {
  const { fileSystem } = library;
  const trash = join(library.folder, trashFolder);
  let made: string | undefined;
  try {
    made = await makeFolder(trash, fileSystem);
    const name = await freeTrashName(library, trash, id);
    await move(join(trash, name));
    await settle(library, from);
    return { outcome: 'trashed', name };
  } catch (error) {
    await removeMade(made, trash, fileSystem);
    return writeFailureOf(error);
  }
}

/** Returns an unused name in the trash: two issues of one name may be deleted within a millisecond. */
async function freeTrashName(library: Library, trash: string, id: string): Promise<string> {
  for (let time = Date.now(); ; time += 1) {
    const name = trashName(id, new Date(time));
    if (!(await isThere(join(trash, name), library.fileSystem))) return name;
  }
}

/** The move is done: a failing sync must not be reported as a failed move. */
async function settle({ folder, fileSystem }: Library, from: string): Promise<void> {
  for (const changed of [join(folder, trashFolder), dirname(from)])
    await syncFolder(changed, fileSystem).catch(() => undefined);
}
