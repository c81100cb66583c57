import { readFile } from 'node:fs/promises';

/** Reads a file that comes with the app: `new URL(path, import.meta.url)`, which the build rewrites. */
export async function readShippedFile(address: URL): Promise<Uint8Array> {
  return readFile(address);
}
