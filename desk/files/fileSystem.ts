import type * as Fs from 'node:fs';
import * as disk from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { codeOf } from './fileErrors.ts';

/** The operations on an open file that saving needs. */
export interface OpenFile {
  /** Writes up to all of `bytes` at the current position and returns how many were written, possibly fewer. */
  write(bytes: Uint8Array): Promise<number>;
  /** Its size on disk, in bytes. */
  size(): Promise<number>;
  /** Resolves once the operating system reports that everything is on disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The calls that the desk makes, so that tests can make one fail. Each rejects as `node:fs` does. */
export interface FileSystem {
  /** `wx` creates a file and fails if it exists; `r` also opens a folder, to sync it. */
  readonly open: (path: string, flags: 'wx' | 'r', mode?: number) => Promise<OpenFile>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Does not follow a symbolic link. */
  readonly stat: (path: string) => Promise<Fs.BigIntStats>;
  readonly list: (folder: string) => Promise<Fs.Dirent[]>;
  readonly realPath: (path: string) => Promise<string>;
  /** Creates the folder and its parents; returns the first that did not exist, if any. `mode` applies to each. */
  readonly makeFolder: (path: string, mode?: number) => Promise<string | undefined>;
  /** Creates a hard link; fails if the name exists. */
  readonly link: (path: string, also: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** Copies a whole folder: its files and folders, no links, pipes or devices. */
  readonly copyFolder: (from: string, to: string) => Promise<void>;
  readonly removeFolder: (path: string) => Promise<void>;
  /** Fails if it is not empty. */
  readonly removeEmptyFolder: (path: string) => Promise<void>;
  readonly setMode: (path: string, mode: number) => Promise<void>;
  /** Sets the modification time to now. */
  readonly touch: (path: string) => Promise<void>;
  /**
   * Calls `changed` with the name of each folder entry that was created, changed or removed (null if the system does
   * not report it), and `lost` if watching ends unexpectedly. Returns a function that stops watching. Throws if it
   * cannot start.
   */
  readonly watch: (
    folder: string,
    changed: (name: string | null) => void,
    lost: () => void,
  ) => () => void;
}

/** The computer's own file system. */
export const realFileSystem: FileSystem = {
  open: async (path, flags, mode) => {
    const handle = await disk.open(path, flags, mode);
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      size: async () => (await handle.stat()).size,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (path) => disk.readFile(path),
  stat: (path) => disk.lstat(path, { bigint: true }),
  list: (folder) => disk.readdir(folder, { withFileTypes: true }),
  realPath: (path) => disk.realpath(path),
  makeFolder,
  link: (path, also) => disk.link(path, also),
  rename: (from, to) => disk.rename(from, to),
  unlink: (path) => disk.unlink(path),
  copyFolder: (from, to) =>
    disk.cp(from, to, {
      recursive: true,
      errorOnExist: true,
      force: false,
      filter: async (path) => {
        const found = await disk.lstat(path);
        return found.isFile() || found.isDirectory();
      },
    }),
  removeFolder: (path) => disk.rm(path, { recursive: true, force: true }),
  removeEmptyFolder: (path) => disk.rmdir(path),
  setMode: (path, mode) => disk.chmod(path, mode),
  touch: (path) => {
    const now = new Date();
    return disk.utimes(path, now, now);
  },
  watch: (folder, changed, lost) => {
    // Imported, this module takes 5 ms of every command, which needs only its promises.
    const { watch } = createRequire(import.meta.url)('node:fs') as typeof Fs;
    const watcher = watch(folder, { persistent: false }, (_, name) => changed(name));
    watcher.on('error', () => {
      watcher.close();
      lost();
    });
    return () => watcher.close();
  },
};

/** One level at a time: Node's recursive `mkdir` fails with ENOENT on a read-only disk. */
async function makeFolder(path: string, mode?: number): Promise<string | undefined> {
  try {
    return await makeOne(path, mode);
  } catch (error) {
    const above = dirname(path);
    if (codeOf(error) !== 'ENOENT' || above === path) throw error;
    const first = await makeFolder(above, mode);
    // Once: some places, such as /proc, take no folder and answer ENOENT however often they are asked.
    try {
      const made = await makeOne(path, mode);
      return first ?? made;
    } catch (failure) {
      await removeMade(first, above, realFileSystem);
      throw failure;
    }
  }
}

/**
 * Removes what `makeFolder` created for `folder`, from it up to `first`, if anything, as far as it is empty. Never rejects.
 */
export async function removeMade(
  first: string | undefined,
  folder: string,
  { removeEmptyFolder }: Pick<FileSystem, 'removeEmptyFolder'>,
): Promise<void> {
  if (first === undefined) return;
  try {
    for (let each = folder; each.length >= first.length; each = dirname(each))
      await removeEmptyFolder(each);
  } catch {
    // Not empty.
  }
}

/** Makes the folder in one that is there; undefined where there is one already. */
async function makeOne(path: string, mode?: number): Promise<string | undefined> {
  try {
    await disk.mkdir(path, { mode });
    return path;
  } catch (error) {
    const found = await disk.stat(path).catch(() => undefined);
    if (found?.isDirectory() === true) return undefined;
    throw error;
  }
}
