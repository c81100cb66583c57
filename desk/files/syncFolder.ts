import { dirname } from 'node:path';
import type { FileSystem } from './fileSystem.ts';

/** Puts the folder's own entries on the disk: without it a power cut may undo a rename. Windows needs and has no such call. */
export async function syncFolder(folder: string, fileSystem: FileSystem): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fileSystem.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the folder and those above it, and puts each new one on the disk. */
export async function makeFolder(folder: string, fileSystem: FileSystem): Promise<void> {
  const first = await fileSystem.makeFolder(folder);
  if (first === undefined) return;
  const top = dirname(first);
  let above = dirname(folder);
  while (above.length > top.length) {
    await syncFolder(above, fileSystem);
    above = dirname(above);
  }
  await syncFolder(top, fileSystem);
}
