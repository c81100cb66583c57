import { join } from 'node:path';

/** Returns where the indexes of libraries are stored: in the folder that all faces of this user share. */
export function indexFolderIn(sharedFolder: string): string {
  return join(sharedFolder, 'index');
}
