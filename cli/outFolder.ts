import { dirname, resolve } from 'node:path';
import { realFileSystem } from '../desk/files/fileSystem.ts';
import { makeFolder } from '../desk/files/syncFolder.ts';
import { isMissing, messageOf } from '../desk/files/fileErrors.ts';
import { NotDone, NotThere } from './command.ts';

/** Returns the absolute path of an output folder, which need not exist yet. Throws NotThere if a file is in its place. */
export async function outFolder(path: string): Promise<string> {
  const folder = resolve(path);
  if (await isInFile(folder)) throw new NotThere(`${path} is no folder: name a folder with --out.`);
  return folder;
}

/** Makes an output folder, if there is none. Throws NotDone if that fails. */
export async function makeOutFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder, realFileSystem);
  } catch (error) {
    throw new NotDone(`${folder} cannot be made: ${messageOf(error)}`);
  }
}

/** True if the path, or the nearest part of it that exists, is a file. */
async function isInFile(path: string): Promise<boolean> {
  try {
    return !(await realFileSystem.stat(await realFileSystem.realPath(path))).isDirectory();
  } catch (error) {
    return isMissing(error) && dirname(path) !== path && isInFile(dirname(path));
  }
}
