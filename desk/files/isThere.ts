import type { FileSystem } from './fileSystem.ts';
import { undefinedIfMissing } from './writeFailure.ts';

/** True if something lies at the path. Rejects where the disk does not say. */
export async function isThere(path: string, fileSystem: FileSystem): Promise<boolean> {
  return (await fileSystem.stat(path).catch(undefinedIfMissing)) !== undefined;
}
