import { join } from 'node:path';
import { contentHash } from '../files/contentHash.ts';
import { closeQuietly, isLocked, openDatabase, removeDatabase } from '../files/database.ts';
import type { IssueIndex } from './issueIndex.ts';
import { recordVersion } from './issueRecord.ts';
import { memoryIndex } from './memoryIndex.ts';
import { makeTables, sqlIndex } from './sqlIndex.ts';

/** Raise it with every change of the tables. */
const tableVersion = 3;
const version = recordVersion * 1000 + tableVersion;

/**
 * Opens the index of the library in `library`, stored in `folder`; without one, in memory. An unusable file is replaced;
 * if that fails too, the index is a temporary one. Never rejects.
 */
export async function openIndex(folder: string | undefined, library: string): Promise<IssueIndex> {
  if (folder === undefined) return memoryIndex();
  const path = indexPath(folder, library);
  try {
    return (await indexAt(path)) ?? memoryIndex();
  } catch (error) {
    return isLocked(error) ? temporaryIndex() : replaceIndex(folder, library);
  }
}

/** Replaces an index that failed by an empty one. Never rejects. */
export async function replaceIndex(folder: string, library: string): Promise<IssueIndex> {
  const path = indexPath(folder, library);
  try {
    await removeDatabase(path);
    return (await indexAt(path)) ?? memoryIndex();
  } catch {
    return temporaryIndex();
  }
}

/** Returns an empty index that ends with this process. */
export async function temporaryIndex(): Promise<IssueIndex> {
  return (await indexAt(':memory:')) ?? memoryIndex();
}

/** Versions have files of their own, so that an older program and a newer one do not replace each other's. */
function indexPath(folder: string, library: string): string {
  const name = contentHash(library).slice(0, 32);
  return join(folder, `${name}-${String(version)}.sqlite`);
}

async function indexAt(path: string): Promise<IssueIndex | undefined> {
  const database = await openDatabase(path);
  if (!database) return undefined;
  try {
    makeTables(database, version);
    database.exec('PRAGMA synchronous = NORMAL');
    return sqlIndex(database);
  } catch (error) {
    closeQuietly(database);
    throw error;
  }
}
