import { join } from 'node:path';
import { z } from 'zod';
import type { FileSystem } from '../files/fileSystem.ts';
import { parsedJson } from '../files/parsedJson.ts';
import { privateFileSystem } from '../files/privateFiles.ts';
import { readText, type ReadText } from '../files/readText.ts';
import { replaceFile } from '../files/saveFile.ts';
import { inTurn } from '../files/turns.ts';
import type { Library } from '../library/library.ts';

/** Where texts are stored that may not be on disk yet: in the app's own folder, never in a library. */
export interface Journal {
  readonly folder: string;
  readonly fileSystem: FileSystem;
}

/** Returns the journal within the app's own folder. */
export function journalIn(
  dataFolder: string,
  fileSystem: FileSystem = privateFileSystem(),
): Journal {
  return { folder: join(dataFolder, 'recovery'), fileSystem };
}

const entry = z.object({
  /** The library's folder. */
  library: z.string(),
  id: z.string(),
  /** The revision that the text is based on. */
  base: z.string(),
  /** In ms since 1970. */
  time: z.number(),
  text: z.string(),
});

/** The text of one issue as typed in one window. */
export type JournalEntry = z.infer<typeof entry>;

/** Returns the file of a session's entry. */
export function entryPath({ folder }: Journal, session: string): string {
  return join(folder, `${session}.json`);
}

export function entryText(written: JournalEntry): string {
  return `${JSON.stringify(written, null, 1)}\n`;
}

/** Returns the session's entry; undefined if there is none, or it cannot be read. Never rejects. */
export async function readEntry(
  journal: Journal,
  session: string,
): Promise<JournalEntry | undefined> {
  const found = await findEntry(journal, session);
  return found.outcome === 'read' ? found.entry : undefined;
}

export type FoundEntry =
  | { readonly outcome: 'read'; readonly entry: JournalEntry }
  | Exclude<ReadText, { outcome: 'read' }>;

/** Returns the session's entry, or why there is none. Never rejects. */
export async function findEntry(journal: Journal, session: string): Promise<FoundEntry> {
  const found = await readText(entryPath(journal, session), journal.fileSystem);
  if (found.outcome !== 'read') return found;
  const { data } = entry.safeParse(parsedJson(found.text));
  return data
    ? { outcome: 'read', entry: data }
    : { outcome: 'unreadable', why: { reason: 'torn' } };
}

/** Returns the sessions that have an entry. Never rejects. */
export async function sessionsIn({ folder, fileSystem }: Journal): Promise<string[]> {
  const entries = await fileSystem.list(folder).catch(() => []);
  return entries.flatMap(({ name }) => /^([a-z0-9-]{8,64})\.json$/.exec(name)?.[1] ?? []);
}

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
