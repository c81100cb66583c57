import { join, parse } from 'node:path';
import { isTemporaryName, sweepTemporary } from '../files/temporaryFile.ts';
import { copierOf } from './conflictCopyName.ts';
import type { ConflictCopy } from './copiesContract.ts';
import { issueFile, isPlainName, type LibraryFolder } from './issueFolder.ts';

/**
 * The conflict copies of a library's issues, looked for in folders whose entries have changed. What interrupted saves
 * left there is removed.
 */
export class KnownCopies {
  readonly #library: LibraryFolder;
  readonly #files = new Map<
    string,
    { readonly entries: bigint; readonly copies: ConflictCopy[] }
  >();
  readonly #touched = new Set<string>();

  constructor(library: LibraryFolder) {
    this.#library = library;
  }

  /** Notes that the entries of an issue's folder may have changed. */
  touch(id: string): void {
    this.#touched.add(id);
  }

  /** Looks in up to `most` folders that may have changed. Returns true if there are no more. */
  async look(most: number): Promise<boolean> {
    const ids = [...this.#touched].slice(0, most);
    for (const id of ids) this.#touched.delete(id);
    await Promise.all(ids.map((id) => this.#lookIn(id)));
    return this.#touched.size === 0;
  }

  async #lookIn(id: string): Promise<void> {
    const { folder, fileSystem } = this.#library;
    const stat = await fileSystem.stat(join(folder, id)).catch(() => undefined);
    if (!stat) this.#files.delete(id);
    else if (this.#files.get(id)?.entries !== stat.mtimeNs)
      this.#files.set(id, {
        entries: stat.mtimeNs,
        copies: await copiedFiles(this.#library, id),
      });
  }

  /** Returns the copies of the issues with those ids, as far as they have been looked for. */
  of(ids: readonly string[]): ConflictCopy[] {
    return [...ids.flatMap((id) => this.#files.get(id)?.copies ?? []), ...copiedFolders(ids)];
  }
}

async function copiedFiles(
  { folder, fileSystem }: LibraryFolder,
  of: string,
): Promise<ConflictCopy[]> {
  const own = join(folder, of);
  const entries = await fileSystem.list(own).catch(() => []);
  if (entries.some(({ name }) => isTemporaryName(name))) await sweepTemporary(own, fileSystem);
  return entries.flatMap((entry) => {
    const program = copierOf(entry.name, issueFile);
    return program && entry.isFile() && isPlainName(entry.name)
      ? [{ kind: 'file', name: entry.name, of, program }]
      : [];
  });
}

/** Compares each name only with those that it begins with: comparing all pairs would take quadratic time. */
function copiedFolders(ids: readonly string[]): ConflictCopy[] {
  const byStem = new Map<string, { readonly of: string; readonly order: number }[]>();
  for (const [order, of] of ids.entries()) {
    const stem = parse(of).name;
    byStem.set(stem, [...(byStem.get(stem) ?? []), { of, order }]);
  }
  return ids.flatMap((name): ConflictCopy[] => {
    const originals = Array.from({ length: name.length }, (_, length) =>
      byStem.get(name.slice(0, length + 1)),
    ).flatMap((found) => found ?? []);
    for (const { of } of originals.toSorted((one, other) => one.order - other.order)) {
      const program = copierOf(name, of);
      if (program) return [{ kind: 'folder', name, of, program }];
    }
    return [];
  });
}
