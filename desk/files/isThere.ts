import type { FileSystem } from './fileSystem.ts';
import { isMissing } from './writeFailure.ts';

/** True if something lies at the path. Rejects where the disk does not say. */
export async function isThere(path: string, fileSystem: FileSystem): Promise<boolean> {
  try {
    await fileSystem.stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
