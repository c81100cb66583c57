import { extname } from 'node:path';
import type { Sent } from '../../issue/issue.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { keepText, versionName } from '../files/history.ts';
import { readText } from '../files/readText.ts';
import { replaceFile, versionOnDisk } from '../files/saveFile.ts';
import { inTurn } from '../files/turns.ts';
import { undefinedIfMissing } from '../files/fileErrors.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import { notePath, type Note, keptVersions } from './keptVersions.ts';

export type KeptPresent =
  | { readonly outcome: 'kept'; readonly id: string }
  | { readonly outcome: 'missing' }
  | WriteFailure;

/** Copies the current version of a file into its history, even while it remains current. Never rejects. */
export function keepPresent(path: string, fileSystem: FileSystem): Promise<KeptPresent> {
  return inTurn<KeptPresent>(path, async () => {
    const version = await versionOnDisk(path, fileSystem);
    if (!version) return { outcome: 'missing' };
    await keepText(path, version, fileSystem);
    const name = versionName(path, version);
    return { outcome: 'kept', id: name.slice(0, -extname(name).length) };
  }).catch(writeFailureOf);
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
    const saved = await replaceFile(file, new TextEncoder().encode(text), fileSystem);
    return saved.outcome === 'saved' ? { outcome: 'noted' } : saved;
  }
  try {
    await fileSystem.unlink(file).catch(undefinedIfMissing);
    return { outcome: 'noted' };
  } catch (error) {
    return writeFailureOf(error);
  }
}

/**
 * Keeps the version of an issue on disk forever as the one that was sent, unless an earlier version already has that
 * mark. Never rejects; a failure is retried with the next save.
 */
export async function keepSent(path: string, sent: Sent, fileSystem: FileSystem): Promise<void> {
  const text = `${sent.date} ${sent.target}`;
  const versions = await keptVersions(path, fileSystem).catch(() => []);
  for (const { id, notes } of versions) {
    if (!notes.has('sent')) continue;
    const found = await readText(notePath(path, id, 'sent'), fileSystem);
    if (found.outcome === 'read' && found.text === text) return;
  }
  const kept = await keepPresent(path, fileSystem);
  if (kept.outcome === 'kept') await noteVersion(path, kept.id, { note: 'sent', text }, fileSystem);
}
