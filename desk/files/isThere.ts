import type { FileSystem } from './fileSystem.ts';
import { undefinedIfMissing } from './fileErrors.ts';

/** True if something exists at the path. Rejects if the disk fails. */
export async function isThere(path: string, fileSystem: FileSystem): Promise<boolean> {
  return (await fileSystem.stat(path).catch(undefinedIfMissing)) !== undefined;
}
