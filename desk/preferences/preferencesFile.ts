import { dirname } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';
import { parsedJson } from '../files/parsedJson.ts';
import { privateFileSystem } from '../files/privateFiles.ts';
import { readText } from '../files/readText.ts';
import { replaceFile } from '../files/saveFile.ts';
import { makeFolder } from '../files/syncFolder.ts';
import { WriteFailed } from '../files/writeFailure.ts';
import { rememberedFrom, type PreferencesStore } from './preferencesStore.ts';

/** Stores preferences in a JSON file; of a damaged one, the valid part is used. */
export function preferencesFile(
  path: string,
  fileSystem: FileSystem = privateFileSystem(),
): PreferencesStore {
  return {
    read: async () => {
      const found = await readText(path, fileSystem);
      return rememberedFrom(found.outcome === 'read' ? parsedJson(found.text) : undefined);
    },
    write: async (remembered) => {
      await makeFolder(dirname(path), fileSystem);
      const saved = await replaceFile(
        path,
        new TextEncoder().encode(`${JSON.stringify(remembered, null, 2)}\n`),
        fileSystem,
      );
      if (saved.outcome !== 'saved') throw new WriteFailed(saved);
    },
  };
}
