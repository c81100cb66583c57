import { replaceFile } from '../files/saveFile.ts';
import { inTurn } from '../files/turns.ts';
import type { Library } from '../library/library.ts';
import { entryPath, entryText, readEntry, sessionsIn, type Journal } from './journalEntry.ts';

/**
 * Updates journal entries of an issue whose folder was renamed. An entry that cannot be rewritten keeps the old name,
 * and is offered as one whose issue is gone. Never rejects.
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
