import type { Sent } from '../../issue/issue.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { readText } from '../files/readText.ts';
import { keptVersions, notePath } from './keptVersions.ts';
import { keepPresent, noteVersion } from './noteVersion.ts';

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
