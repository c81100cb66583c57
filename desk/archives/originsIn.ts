import { join } from 'node:path';
import { z } from 'zod';
import { originSchema } from '../../issue/issue.ts';
import { parsedJson } from '../files/parsedJson.ts';
import { readText } from '../files/readText.ts';
import { folderNamesIn, issueFile } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';

/** The origins of a library's issues, and the ids of those. */
export type Origins = Map<string, string>;

/** Returns where the issues of a library were imported from. Rejects if the library's folder cannot be read. */
export async function originsIn(library: Library): Promise<Origins> {
  const { folder, fileSystem } = library;
  const origins: Origins = new Map();
  for (const id of await folderNamesIn(library)) {
    const read = await readText(join(folder, id, issueFile), fileSystem);
    const origin = read.outcome === 'read' ? originOf(read.text) : undefined;
    if (origin !== undefined) origins.set(origin, id);
  }
  return origins;
}

/** An issue's file without its blocks, which take most of the time to validate. */
const fileWithOrigin = z.object({ origin: originSchema });

function originOf(text: string): string | undefined {
  if (!text.includes('"origin"')) return undefined;
  return fileWithOrigin.safeParse(parsedJson(text)).data?.origin;
}
