import type { BigIntStats } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { FileSystem, OpenFile } from '../../desk/files/fileSystem.ts';

/** A file's bytes: as programs see them, and as they were when last synced (absent: never). */
interface Inode {
  bytes: Uint8Array;
  synced: Uint8Array | undefined;
}

/** A change to a folder's entries that the disk may still lose. */
type Change =
  | { readonly kind: 'add'; readonly name: string; readonly inode: Inode }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly inode: Inode };

interface Folder {
  readonly entries: Map<string, Inode>;
  readonly synced: Map<string, Inode>;
  pending: Change[];
}

export interface PowerCutOptions {
  /** Calls that do nothing, as a careless program's would not be there: what the model must find out. */
  readonly ignore?: readonly ('file-sync' | 'folder-sync')[];
}

/**
 * A disk in memory that a power cut may catch at any call. What was not synced by then survives in any part and order:
 * each change of a folder's entries on its own, a file's bytes not at all, whole, torn in the middle, or as zeros. A
 * rename happens or does not. That is worse than any journalling file system.
 */
export class PowerCutDisk {
  readonly #folders = new Map<string, Folder>();
  readonly #ignored: ReadonlySet<string>;
  readonly #onCall: () => void;

  constructor(onCall: () => void, { ignore = [] }: PowerCutOptions = {}) {
    this.#onCall = onCall;
    this.#ignored = new Set(ignore);
  }

  /** Puts a folder on the disk for good. */
  addFolder(path: string): void {
    this.#folders.set(path, { entries: new Map(), synced: new Map(), pending: [] });
  }

  /** Puts a file on the disk for good. */
  addFile(path: string, bytes: Uint8Array): void {
    const inode = { bytes, synced: bytes };
    const { entries, synced } = this.#folderOf(path);
    entries.set(basename(path), inode);
    synced.set(basename(path), inode);
  }

  /** Everything that may be found under the path after a cut at this moment; undefined stands for no file. */
  afterCut(path: string): (Uint8Array | undefined)[] {
    const { synced, pending } = this.#folderOf(path);
    const found = new Set<Inode | undefined>();
    for (let kept = 0; kept < 2 ** pending.length; kept += 1) {
      const entries = new Map(synced);
      for (const [index, change] of pending.entries()) {
        if (kept & (1 << index)) apply(entries, change);
      }
      found.add(entries.get(basename(path)));
    }
    return [...found].flatMap((inode) => (inode ? survivors(inode) : [undefined]));
  }

  readonly fileSystem: FileSystem = {
    open: (path, flags) =>
      this.#call(() => {
        if (flags === 'r') return this.#openToSync(path);
        if (this.#folderOf(path).entries.has(basename(path))) throw failure('EEXIST');
        const inode: Inode = { bytes: new Uint8Array(), synced: undefined };
        this.#change(path, { kind: 'add', name: basename(path), inode });
        return this.#openFile(inode);
      }),
    read: (path) => this.#call(() => this.#inode(path).bytes),
    stat: (path) =>
      this.#call(() => {
        const isFolder = this.#folders.has(path);
        if (!isFolder) this.#inode(path);
        const kind = {
          isFile: () => !isFolder,
          isDirectory: () => isFolder,
          isSymbolicLink: () => false,
        };
        return {
          ...kind,
          mtimeMs: 0n,
          mode: 0o644n,
          size: 0n,
        } as Partial<BigIntStats> as BigIntStats;
      }),
    makeFolder: (path) =>
      this.#call(() => {
        if (this.#folders.has(path)) return undefined;
        // That a new folder may vanish with all that is in it is no matter here: only old versions lie in one.
        this.addFolder(path);
        return path;
      }),
    link: (path, also) =>
      this.#call(() => {
        if (this.#folderOf(also).entries.has(basename(also))) throw failure('EEXIST');
        const inode = this.#inode(path);
        this.#change(also, { kind: 'add', name: basename(also), inode });
      }),
    rename: (from, to) =>
      this.#call(() => {
        const inode = this.#inode(from);
        this.#change(to, { kind: 'rename', from: basename(from), to: basename(to), inode });
      }),
    unlink: (path) =>
      this.#call(() => {
        this.#inode(path);
        this.#change(path, { kind: 'remove', name: basename(path) });
      }),
    list: () => Promise.reject(failure('ENOTSUP')),
    realPath: () => Promise.reject(failure('ENOTSUP')),
    copyFolder: () => Promise.reject(failure('ENOTSUP')),
    removeFolder: () => Promise.reject(failure('ENOTSUP')),
    removeEmptyFolder: () => Promise.reject(failure('ENOTSUP')),
    setMode: () => Promise.reject(failure('ENOTSUP')),
    touch: () => Promise.reject(failure('ENOTSUP')),
    watch: () => {
      throw failure('ENOTSUP');
    },
  };

  /** The cut may come before the call and, by the next one, after it. */
  #call<T>(act: () => T): Promise<T> {
    this.#onCall();
    return new Promise((resolve) => {
      resolve(act());
    });
  }

  #openFile(inode: Inode): OpenFile {
    return {
      write: (bytes) =>
        this.#call(() => {
          inode.bytes = new Uint8Array([...inode.bytes, ...bytes]);
          return bytes.length;
        }),
      size: () => this.#call(() => inode.bytes.length),
      sync: () =>
        this.#call(() => {
          if (!this.#ignored.has('file-sync')) inode.synced = inode.bytes;
        }),
      close: () => this.#call(() => undefined),
    };
  }

  #openToSync(path: string): OpenFile {
    const folder = this.#folders.get(path);
    if (!folder) return this.#openFile(this.#inode(path));
    return {
      write: () => Promise.reject(failure('EISDIR')),
      size: () => Promise.reject(failure('EISDIR')),
      sync: () =>
        this.#call(() => {
          if (this.#ignored.has('folder-sync')) return;
          for (const change of folder.pending) apply(folder.synced, change);
          folder.pending = [];
        }),
      close: () => this.#call(() => undefined),
    };
  }

  #folderOf(path: string): Folder {
    const folder = this.#folders.get(dirname(path));
    if (!folder) throw failure('ENOENT');
    return folder;
  }

  #inode(path: string): Inode {
    const inode = this.#folderOf(path).entries.get(basename(path));
    if (!inode) throw failure('ENOENT');
    return inode;
  }

  #change(path: string, change: Change): void {
    const folder = this.#folderOf(path);
    apply(folder.entries, change);
    folder.pending.push(change);
  }
}

function apply(entries: Map<string, Inode>, change: Change): void {
  if (change.kind === 'add') entries.set(change.name, change.inode);
  if (change.kind === 'remove') entries.delete(change.name);
  if (change.kind === 'rename') {
    entries.delete(change.from);
    entries.set(change.to, change.inode);
  }
}

/** What may be left of a file's bytes. */
function survivors({ bytes, synced }: Inode): Uint8Array[] {
  if (synced === bytes) return [bytes];
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  return [synced ?? new Uint8Array(), bytes, half, new Uint8Array(bytes.length)];
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
