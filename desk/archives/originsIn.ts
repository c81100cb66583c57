import { join } from 'node:path';
import { originSchema } from '../../issue/origin.ts';
import { readText } from '../files/readText.ts';
import { isPlainName, issueFile } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';

/** The origins of a library's issues, and the ids of those. */
export type Origins = Map<string, string>;

/** Returns where the issues of a library were imported from. Rejects if the library's folder cannot be read. */
export async function originsIn({ folder, fileSystem }: Library): Promise<Origins> {
  const origins: Origins = new Map();
  for (const entry of await fileSystem.list(folder)) {
    if (!entry.isDirectory() || !isPlainName(entry.name)) continue;
    const read = await readText(join(folder, entry.name, issueFile), fileSystem);
    const origin = read.outcome === 'read' ? originOf(read.text) : undefined;
    if (origin !== undefined) origins.set(origin, entry.name);
  }
  return origins;
}

/** Without its blocks, which take most of the time to validate. */
function originOf(text: string): string | undefined {
  if (!text.includes('"origin"')) return undefined;
  try {
    const file: unknown = JSON.parse(text);
    const found = typeof file === 'object' && file !== null && 'origin' in file && file.origin;
    return originSchema.safeParse(found).data;
  } catch {
    return undefined;
  }
}
