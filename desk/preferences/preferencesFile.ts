import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';
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
      return rememberedFrom(found.outcome === 'read' ? parse(found.text) : undefined);
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

/** Returns where the browser face and the command line store theirs, by the system's convention. */
export function preferencesPath(): string {
  const { env, platform } = process;
  const home = homedir();
  if (platform === 'win32')
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Setzkasten', 'browser.json');
  if (platform === 'darwin')
    return join(home, 'Library', 'Application Support', 'Setzkasten', 'browser.json');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'setzkasten', 'browser.json');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
