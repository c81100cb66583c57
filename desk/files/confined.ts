import { isAbsolute, join, relative, sep } from 'node:path';
import { removeMade, type FileSystem } from './fileSystem.ts';
import { isThere } from './isThere.ts';
import { temporaryPath } from './temporaryFile.ts';
import { codeOf, undefinedIfMissing } from './fileErrors.ts';
import { leadsOutside } from './writeFailure.ts';

/**
 * Returns a file system in which no path below `folder` is reached through a symbolic link: such a call rejects with
 * the code `OUTSIDE`. It never creates `folder` itself. Paths elsewhere are unaffected.
 */
export function confineTo(folder: string, inner: FileSystem): FileSystem {
  /** Returns the path relative to the folder, empty for the folder itself; undefined for a path elsewhere. */
  function wayTo(path: string): string | undefined {
    const way = relative(folder, path);
    return way.split(sep)[0] === '..' || isAbsolute(way) ? undefined : way;
  }

  /**
   * Folders that were no links when they were last looked at. What is in them is looked at in the same turn; behind
   * what may be a link, never: it may lead to another computer.
   */
  const plain = new Set<string>();

  /** Rejects if a link is on the way to the path, including the path itself if `whole`. */
  async function check(path: string, whole: boolean): Promise<void> {
    const way = wayTo(path);
    if (way === undefined || way === '') return;
    const parts = way.split(sep);
    const places = parts
      .slice(0, parts.length - (whole ? 0 : 1))
      .map((_, index) => [folder, ...parts.slice(0, index + 1)].join(sep));
    // As many at once as possible: one after the other, they take longer than all other calls of a save.
    for (let first = 0; first < places.length;) {
      const unknown = places.findIndex((place, index) => index >= first && !plain.has(place));
      const turn = places.slice(first, unknown === -1 ? undefined : unknown + 1);
      first += turn.length;
      const found = await Promise.allSettled(turn.map((place) => inner.stat(place)));
      for (const [index, stat] of found.entries()) {
        const place = turn[index] ?? path;
        plain.delete(place);
        if (stat.status === 'rejected') return undefinedIfMissing(stat.reason);
        if (stat.value.isSymbolicLink()) throw outside(place);
        if (stat.value.isDirectory()) plain.add(place);
      }
    }
  }
  const guarded =
    <Rest extends unknown[], T>(
      call: (path: string, ...rest: Rest) => Promise<T>,
      whole: boolean,
    ) =>
    async (path: string, ...rest: Rest): Promise<T> => {
      await check(path, whole);
      return call(path, ...rest);
    };
  const guardedPair =
    (call: (from: string, to: string) => Promise<void>, whole: boolean) =>
    async (from: string, to: string): Promise<void> => {
      await check(from, whole);
      await check(to, whole);
      await call(from, to);
    };
  /** Moves; reverts the move if a folder on one of the paths has become a link since the check. */
  async function move(from: string, to: string): Promise<void> {
    await guardedPair(inner.rename, false)(from, to);
    try {
      await check(from, false);
      await check(to, false);
    } catch (error) {
      if (codeOf(error) !== leadsOutside) return;
      await inner.rename(to, from).catch(() => undefined);
      throw error;
    }
  }

  /** Moves it first, so that it is removed under a new name directly in `folder`, out of reach. */
  async function removeFolder(path: string): Promise<void> {
    await check(path, false);
    if (wayTo(path)?.includes(sep) !== true) return inner.removeFolder(path);
    const away = temporaryPath(join(folder, 'removed'));
    try {
      await move(path, away);
    } catch (error) {
      undefinedIfMissing(error);
      // Also said of a folder that `away` cannot be in.
      if (await isThere(path, inner)) throw error;
      return;
    }
    try {
      await inner.removeFolder(away);
    } catch (error) {
      await inner.rename(away, path).catch(() => undefined);
      throw error;
    }
  }

  return {
    ...inner,
    open: async (path, flags, mode) => {
      await check(path, flags === 'r');
      const file = await inner.open(path, flags, mode);
      try {
        // A folder may have become a link in the meantime: the new file is still empty, and has a unique name.
        await check(path, flags === 'r');
        return file;
      } catch (error) {
        await file.close();
        if (flags === 'wx') await inner.unlink(path).catch(() => undefined);
        throw error;
      }
    },
    read: guarded(inner.read, true),
    stat: guarded(inner.stat, false),
    list: guarded(inner.list, true),
    makeFolder: async (path, mode) => {
      if (wayTo(path) !== undefined) await inner.stat(folder);
      await check(path, true);
      const first = await inner.makeFolder(path, mode);
      try {
        await check(path, true);
        return first;
      } catch (error) {
        await removeMade(first, path, inner);
        throw error;
      }
    },
    link: guardedPair(inner.link, false),
    rename: move,
    unlink: guarded(inner.unlink, false),
    copyFolder: guardedPair(inner.copyFolder, true),
    removeFolder,
    removeEmptyFolder: guarded(inner.removeEmptyFolder, false),
    setMode: guarded(inner.setMode, true),
    touch: guarded(inner.touch, true),
  };
}

function outside(link: string): Error {
  const message = `${link} is a link. Setzkasten neither reads nor writes through links in a library: replace it by what it leads to.`;
  return Object.assign(new Error(message), { code: leadsOutside });
}
