import { join } from 'node:path';
import { headerText } from '../../issue/export/headerText.ts';
import { dateOf, mastheadOf } from '../../issue/issue.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import type { OutputOf } from '../procedure.ts';
import { readText } from '../files/readText.ts';
import { syncFolder } from '../files/syncFolder.ts';
import { inTurn } from '../files/turns.ts';
import { undefinedIfMissing } from '../files/fileErrors.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { freeName } from '../library/folderName.ts';
import { issueFile, isPlainName } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import type { TrashedIssue, trashContract } from './trashContract.ts';
import { trashFolder } from './trashIssue.ts';
import { longestTrashName, readTrashName } from './trashName.ts';

/** Returns the deleted issues, most recently deleted first. An unreadable issue has its folder's name as title. */
export async function listTrash(library: Library): Promise<TrashedIssue[]> {
  const names = await trashedNames(library);
  const issues = await Promise.all(names.map((name) => read(library, name)));
  return issues.flat().toSorted((a, b) => (a.name < b.name ? 1 : -1));
}

/** Moves a deleted issue back into the library, under its old name or a free one. Never rejects. */
export function restoreIssue(
  library: Library,
  name: string,
): Promise<OutputOf<typeof trashContract, 'trash.restore'>> {
  const { folder, fileSystem } = library;
  return inTurn<OutputOf<typeof trashContract, 'trash.restore'>>(folder, async () => {
    const place = await placeOf(library, name);
    const id = readTrashName(name)?.id;
    if (place === undefined || id === undefined) return { outcome: 'missing' };
    const free = await freeName(library, isPlainName(id) ? id : 'issue');
    await fileSystem.rename(place, join(folder, free));
    for (const changed of [folder, join(folder, trashFolder)])
      await syncFolder(changed, fileSystem).catch(() => undefined);
    return { outcome: 'restored', id: free };
  }).catch(writeFailureOf);
}

/** Permanently deletes the named issues from the trash. Never rejects. */
export async function deleteForGood(
  library: Library,
  names: readonly string[],
): Promise<OutputOf<typeof trashContract, 'trash.delete'>> {
  try {
    for (const name of names) {
      const place = await placeOf(library, name);
      if (place !== undefined) await library.fileSystem.removeFolder(place);
    }
    return { outcome: 'done' };
  } catch (error) {
    return writeFailureOf(error);
  }
}

async function trashedNames({ folder, fileSystem }: Library): Promise<string[]> {
  const entries = await fileSystem.list(join(folder, trashFolder)).catch(undefinedIfMissing);
  return (entries ?? []).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Returns the folder of a deleted issue; undefined for anything else, so that a page cannot name other files. */
async function placeOf(library: Library, name: string): Promise<string | undefined> {
  if (!isPlainName(name, longestTrashName) || !readTrashName(name)) return undefined;
  const trash = join(library.folder, trashFolder);
  for (const path of [trash, join(trash, name)]) {
    const stat = await library.fileSystem.stat(path).catch(undefinedIfMissing);
    if (stat?.isDirectory() !== true) return undefined;
  }
  return join(trash, name);
}

async function read(library: Library, name: string): Promise<TrashedIssue[]> {
  const named = readTrashName(name);
  if (!named || !isPlainName(name, longestTrashName)) return [];
  const { deleted, id } = named;
  const path = join(library.folder, trashFolder, name, issueFile);
  const found = await readText(path, library.fileSystem);
  const parsed = found.outcome === 'read' ? parseIssue(found.text) : undefined;
  if (!parsed || parsed.outcome === 'invalid') return [{ name, deleted, title: id, date: '' }];
  const { issue } = parsed;
  return [
    { name, deleted, title: headerText(mastheadOf(issue)?.title ?? ''), date: dateOf(issue) },
  ];
}
