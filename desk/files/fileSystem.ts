import type { BigIntStats, Dirent } from 'node:fs';
import {
  cp,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  unlink,
} from 'node:fs/promises';

/** An open file, as far as saving needs one. */
export interface OpenFile {
  /** Writes up to all of `bytes` at the current place and says how many were taken: perhaps fewer. */
  write(bytes: Uint8Array): Promise<number>;
  /** Its size on disk, in bytes. */
  size(): Promise<number>;
  /** Returns when the operating system says that all of it is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The calls that the desk makes, so that a test can let one of them fail. Each rejects as `node:fs` does. */
export interface FileSystem {
  /** `wx` makes a new file and fails where there is one; `r` also opens a folder, to sync it. */
  readonly open: (path: string, flags: 'wx' | 'r', mode?: number) => Promise<OpenFile>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Does not follow a symbolic link. */
  readonly stat: (path: string) => Promise<BigIntStats>;
  readonly list: (folder: string) => Promise<Dirent[]>;
  readonly realPath: (path: string) => Promise<string>;
  /** Makes the folder, and those above it; returns the first that was not there, if any. */
  readonly makeFolder: (path: string) => Promise<string | undefined>;
  /** A second name for the same bytes; fails where there is one. */
  readonly link: (path: string, also: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** Copies a whole folder, symbolic links left out. */
  readonly copyFolder: (from: string, to: string) => Promise<void>;
  readonly removeFolder: (path: string) => Promise<void>;
}

/** The computer's own file system. */
export const realFileSystem: FileSystem = {
  open: async (path, flags, mode) => {
    const handle = await open(path, flags, mode);
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      size: async () => (await handle.stat()).size,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (path) => readFile(path),
  stat: (path) => lstat(path, { bigint: true }),
  list: (folder) => readdir(folder, { withFileTypes: true }),
  realPath: (path) => realpath(path),
  makeFolder: (path) => mkdir(path, { recursive: true }),
  link: (path, also) => link(path, also),
  rename: (from, to) => rename(from, to),
  unlink: (path) => unlink(path),
  copyFolder: (from, to) =>
    cp(from, to, {
      recursive: true,
      errorOnExist: true,
      force: false,
      filter: async (path) => !(await lstat(path)).isSymbolicLink(),
    }),
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
};
