import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { dirname } from 'node:path';
import { makePrivate, privateFileSystem } from './privateFiles.ts';
import { codeOf, undefinedIfMissing } from './fileErrors.ts';

/** An embedded SQLite database. Its calls are synchronous, and throw if the disk fails or the file is damaged. */
export type Database = DatabaseSync;
export type DatabaseValue = SQLInputValue;

/** Time that a call waits for another program's write to end, in ms: it blocks this program. */
const longestWait = 250;

/**
 * Opens a database in the app's own folder, which is created if missing; other users cannot read either. `:memory:` for
 * one without a file. Undefined if this version of Node has no SQLite (before 22.5). Rejects if it cannot be opened;
 * damage may only show on first use.
 */
export async function openDatabase(path: string): Promise<Database | undefined> {
  const sqlite = await import('node:sqlite').catch(() => undefined);
  if (!sqlite) return undefined;
  if (path !== ':memory:') await makeFile(path);
  const database = new sqlite.DatabaseSync(path, { timeout: longestWait });
  try {
    // With a write-ahead log, other programs can read while one writes, and a killed one leaves no half transaction.
    // Until it has tables, there is nothing to lose, and each sync would take longer than all the rest.
    database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL');
    return database;
  } catch (error) {
    closeQuietly(database);
    throw error;
  }
}

/** Closes a database, or what holds one, even if its disk failed: closing writes the log to it. */
export function closeQuietly(database: { readonly close: () => void }): void {
  try {
    database.close();
  } catch {
    // What is lost is what could not be written.
  }
}

/** Makes all changes of `work`, or if it throws, none; other programs see either. */
export function inTransaction(database: Database, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Removes a database and its log. Rejects if that is impossible. */
export async function removeDatabase(path: string): Promise<void> {
  const { unlink } = privateFileSystem();
  for (const file of [path, `${path}-wal`, `${path}-shm`])
    await unlink(file).catch(undefinedIfMissing);
}

/** True if the error says that another program held the database for too long, not that it is damaged. */
export function isLocked(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return code === 5 || code === 6;
}

/** SQLite gives its log the mode of the database, but would create that one readable for everyone. */
async function makeFile(path: string): Promise<void> {
  const fileSystem = privateFileSystem();
  const folder = dirname(path);
  await fileSystem.makeFolder(folder);
  try {
    await (await fileSystem.open(path, 'wx')).close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    await makePrivate(folder);
  }
}
