import { replaceFile } from '../files/saveFile.ts';
import { inTurn } from '../files/turns.ts';
import type { Library } from '../library/library.ts';
import { entryPath, entryText, readEntry, sessionsIn, type Journal } from './journalEntry.ts';

/**
 * Has the texts that were not on disk follow an issue whose folder was renamed. One that cannot be written again keeps
 * the old name, and is offered as that of an issue that is gone. Never rejects.
 */
export async function moveEntries(
  journal: Journal,
  library: Library,
  from: string,
  to: string,
): Promise<void> {
  if (from === to) return;
  const sessions = await sessionsIn(journal);
  await Promise.all(
    sessions.map((session) => {
      const path = entryPath(journal, session);
      return inTurn(`note ${path}`, async () => {
        const entry = await readEntry(journal, session);
        if (entry?.library !== library.folder || entry.id !== from) return;
        const bytes = new TextEncoder().encode(entryText({ ...entry, id: to }));
        await replaceFile(path, bytes, journal.fileSystem).catch(() => undefined);
      });
    }),
  );
}
