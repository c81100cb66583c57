import { join } from 'node:path';
import { issueFile, isPlainName } from './issueFolder.ts';
import type { Library } from './library.ts';
import { copierOf } from './conflictCopyName.ts';
import type { ConflictCopy } from './copiesContract.ts';

/** Returns the conflict copies of the issues with those ids. */
export async function listCopies(
  library: Library,
  ids: readonly string[],
): Promise<readonly ConflictCopy[]> {
  const files = await Promise.all(ids.map((id) => copiedFiles(library, id)));
  return [...files.flat(), ...ids.flatMap((id) => copiedFolder(id, ids))];
}

async function copiedFiles({ folder, fileSystem }: Library, of: string): Promise<ConflictCopy[]> {
  const entries = await fileSystem.list(join(folder, of)).catch(() => []);
  return entries.flatMap((entry) => {
    const program = copierOf(entry.name, issueFile);
    return program && entry.isFile() && isPlainName(entry.name)
      ? [{ kind: 'file', name: entry.name, of, program }]
      : [];
  });
}

function copiedFolder(name: string, ids: readonly string[]): ConflictCopy[] {
  for (const of of ids) {
    const program = copierOf(name, of);
    if (program) return [{ kind: 'folder', name, of, program }];
  }
  return [];
}
