import module from 'node:module';
import { privateFileSystem } from './privateFiles.ts';

/**
 * Keeps the compiled code of modules that are loaded from now on in that folder, so that the next start is faster. Does
 * nothing if this version of Node cannot (before 22.8), or the folder cannot be made. Never rejects.
 */
export async function keepCompiled(folder: string): Promise<void> {
  const { enableCompileCache } = module as Partial<typeof module>;
  try {
    // Made by Node, it is tried without end in places that answer ENOENT, such as /proc.
    await privateFileSystem().makeFolder(folder);
    enableCompileCache?.(folder);
  } catch {
    // The next start is as slow as this one.
  }
}
