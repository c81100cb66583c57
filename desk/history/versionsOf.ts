import { join } from 'node:path';
import { readText } from '../files/readText.ts';
import { issueFile, issueFolder } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { keptVersions, notePath, type KeptVersion } from './keptVersions.ts';

/** The kept versions of an issue's file, oldest first, and the file. */
export interface IssueVersions {
  readonly path: string;
  readonly versions: readonly KeptVersion[];
}

/** What was kept of an issue; undefined where there is no such issue, or its history cannot be read. */
export async function versionsOf(library: Library, id: string): Promise<IssueVersions | undefined> {
  const folder = await issueFolder(library, id);
  if (folder === undefined) return undefined;
  const path = join(folder, issueFile);
  const versions = await keptVersions(path, library.fileSystem).catch(() => undefined);
  return versions && { path, versions };
}

/** What the author calls a version; empty when it has no name, or its name cannot be read any more. */
export async function nameOf(library: Library, path: string, id: string): Promise<string> {
  const found = await readText(notePath(path, id, 'name'), library.fileSystem);
  return found.outcome === 'read' ? found.text : '';
}
