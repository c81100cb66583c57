import type { FileSystem } from '../files/fileSystem.ts';
import type { HostCall } from './hostFetch.ts';

/** Circumstances of a connection. */
export interface HostContext extends HostCall {
  /** The disk, for a host that is a folder. */
  readonly fileSystem: FileSystem;
}

/** A connection to the folder where a newsletter's pictures are. Each call rejects with `HostFailed` or the network's error. */
export interface HostConnection {
  /** Returns the size of a file in bytes; undefined if there is none. */
  sizeOf(name: string): Promise<number | undefined>;
  /** Stores a new file: at every moment either none or the complete one has this name. Never replaces another file. */
  put(name: string, bytes: Uint8Array, type: string): Promise<void>;
  remove(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A kind of picture host. A new one is a file like those in `kinds`, and a line in `allHosts` and `hostFields`. */
export interface HostKind<Field extends string> {
  /** True for each field with which the host can be used safely. */
  readonly isUsable: Readonly<Record<Field, (value: string) => boolean>>;
  /** The fields that decide who gets the secret: it is stored for exactly these. */
  readonly boundTo: readonly Field[];
  /** `optional` if the host may know the author without a secret, as by an SSH agent. */
  readonly secret: 'needed' | 'optional' | 'none';
  readonly connect: (
    settings: Readonly<Record<Field, string>>,
    secret: string,
    context: HostContext,
  ) => Promise<HostConnection>;
}

/** The name under which a file is sent, before it gets its own. Nextcloud refuses `.part`. */
export function temporaryName(name: string): string {
  return `${name}.upload`;
}
