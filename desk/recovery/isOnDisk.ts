import { join } from 'node:path';
import { readText } from '../files/readText.ts';
import { syncFile } from '../files/syncFolder.ts';
import { inTurn } from '../files/turns.ts';
import { issueFile, issueFolder } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';

/** True if the issue's file contains exactly that text, and will after a power cut. Waits for pending saves. */
export async function isOnDisk(library: Library, id: string, text: string): Promise<boolean> {
  const folder = await issueFolder(library, id);
  if (folder === undefined) return false;
  const path = join(folder, issueFile);
  return inTurn(path, async () => {
    const found = await readText(path, library.fileSystem);
    if (found.outcome !== 'read' || found.text !== text) return false;
    return syncFile(path, library.fileSystem).then(
      () => true,
      () => false,
    );
  });
}
