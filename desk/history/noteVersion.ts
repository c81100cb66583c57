import { extname } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';
import { keepText, versionName } from '../files/history.ts';
import { saveFile, versionOnDisk } from '../files/saveFile.ts';
import { inTurn } from '../files/turns.ts';
import { undefinedIfMissing, writeFailureOf } from '../files/writeFailure.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import { notePath, type Note } from './keptVersions.ts';

export type KeptPresent =
  | { readonly outcome: 'kept'; readonly id: string }
  | { readonly outcome: 'missing' }
  | WriteFailure;

/** Copies the current version of a file into its history, even while it remains current. Never rejects. */
export function keepPresent(path: string, fileSystem: FileSystem): Promise<KeptPresent> {
  return inTurn(path, async () => {
    try {
      const version = await versionOnDisk(path, fileSystem);
      if (!version) return { outcome: 'missing' };
      await keepText(path, version, fileSystem);
      const name = versionName(path, version);
      return { outcome: 'kept', id: name.slice(0, -extname(name).length) };
    } catch (error) {
      return writeFailureOf(error);
    }
  });
}

/** Writes a note for a kept version, which keeps it forever; an empty note removes it. Never rejects. */
export async function noteVersion(
  path: string,
  id: string,
  { note, text }: { readonly note: Note; readonly text: string },
  fileSystem: FileSystem,
): Promise<{ readonly outcome: 'noted' } | WriteFailure> {
  const file = notePath(path, id, note);
  if (text !== '') {
    const saved = await saveFile(file, new TextEncoder().encode(text), { fileSystem });
    if (saved.outcome === 'saved') return { outcome: 'noted' };
    if (saved.outcome !== 'conflict') return saved;
    return { outcome: 'failed', why: 'Another program wrote the note just now.' };
  }
  try {
    await fileSystem.unlink(file).catch(undefinedIfMissing);
    return { outcome: 'noted' };
  } catch (error) {
    return writeFailureOf(error);
  }
}
