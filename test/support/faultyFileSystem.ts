import { realFileSystem, type FileSystem, type OpenFile } from '../../desk/files/fileSystem.ts';

/** Which call fails, counted from 0 over all calls, and how. */
export interface Fault {
  readonly at: number;
  /**
   * A system code such as `ENOSPC`; or, for a write, `short` (half is taken, and that is said), `lost` (half is taken,
   * and all is said to be), `none` (nothing is taken). A write's faults leave other calls alone.
   */
  readonly code: string;
  /** All calls from there on fail, not that one alone. */
  readonly forGood?: boolean;
}

const writeFaults = ['short', 'lost', 'none'];

/** The real file system with one fault in it. `calls` names the calls made, in order. */
export function faultyFileSystem(fault?: Fault): { fileSystem: FileSystem; calls: string[] } {
  const calls: string[] = [];

  /** Counts the call; returns the fault that hits it. */
  function faultIn(name: string): string | undefined {
    const index = calls.push(name) - 1;
    const hit = fault && (index === fault.at || (fault.forGood === true && index > fault.at));
    return hit ? fault.code : undefined;
  }

  function guarded<Args extends unknown[], T>(name: string, call: (...args: Args) => Promise<T>) {
    return (...args: Args): Promise<T> => {
      const code = faultIn(name);
      if (code === undefined || writeFaults.includes(code)) return call(...args);
      return Promise.reject(Object.assign(new Error(`${code}: made to fail`), { code }));
    };
  }

  function guardedFile(file: OpenFile): OpenFile {
    return {
      write: async (bytes) => {
        const code = faultIn('write');
        if (code === undefined) return file.write(bytes);
        if (code === 'none') return 0;
        if (code === 'short') return file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
        if (code === 'lost') {
          await file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
          return bytes.length;
        }
        throw Object.assign(new Error(`${code}: made to fail`), { code });
      },
      size: guarded('size', () => file.size()),
      sync: guarded('sync', () => file.sync()),
      close: async () => {
        // A handle that a test leaves open would outlive it.
        await file.close();
        await guarded('close', () => Promise.resolve())();
      },
    };
  }

  const inner = realFileSystem;
  const open = guarded('open', inner.open);
  return {
    calls,
    fileSystem: {
      open: async (path, flags, mode) => guardedFile(await open(path, flags, mode)),
      read: guarded('read', inner.read),
      stat: guarded('stat', inner.stat),
      list: guarded('list', inner.list),
      realPath: guarded('realPath', inner.realPath),
      makeFolder: guarded('makeFolder', inner.makeFolder),
      link: guarded('link', inner.link),
      rename: guarded('rename', inner.rename),
      unlink: guarded('unlink', inner.unlink),
      copyFolder: guarded('copyFolder', inner.copyFolder),
      removeFolder: guarded('removeFolder', inner.removeFolder),
      removeEmptyFolder: guarded('removeEmptyFolder', inner.removeEmptyFolder),
      setMode: guarded('setMode', inner.setMode),
      touch: guarded('touch', inner.touch),
      watch: (...given) => {
        const code = faultIn('watch');
        if (code === undefined || writeFaults.includes(code)) return inner.watch(...given);
        throw Object.assign(new Error(`${code}: made to fail`), { code });
      },
    },
  };
}
