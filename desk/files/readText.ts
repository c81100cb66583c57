import type { Reason } from '../../issue/file/reason.ts';
import { contentHash } from './contentHash.ts';
import { decodeStrictly } from './decodeText.ts';
import { realFileSystem, type FileSystem } from './fileSystem.ts';
import { isMissing, messageOf } from './fileErrors.ts';
import { writeFailureOf } from './writeFailure.ts';
import type { WriteFailure } from './writeFailureContract.ts';

/** Maximum size of a text file, in bytes; larger ones are rejected before they are read. */
export const largestTextBytes = 64_000_000;

export type ReadText =
  | { readonly outcome: 'read'; readonly text: string; readonly revision: string }
  | { readonly outcome: 'missing' }
  /** Exists, but cannot be read as text. */
  | {
      readonly outcome: 'unreadable';
      readonly why: Reason;
      /** The disk's error, if it returned no bytes. */
      readonly failure?: WriteFailure;
    };

/** Reads a complete UTF-8 file. Never rejects, and never follows a symbolic link. */
export async function readText(
  path: string,
  fileSystem: FileSystem = realFileSystem,
): Promise<ReadText> {
  const read = await readTextBytes(path, fileSystem);
  if (read.outcome !== 'read') return read;
  const text = decodeStrictly(read.bytes);
  return text === undefined
    ? { outcome: 'unreadable', why: { reason: 'encoding', encoding: null } }
    : { outcome: 'read', text, revision: contentHash(read.bytes) };
}

export type ReadTextBytes =
  | { readonly outcome: 'read'; readonly bytes: Uint8Array }
  | Exclude<ReadText, { outcome: 'read' }>;

/** Reads a complete file with a text in any encoding or container. Never rejects, and never follows a symbolic link. */
export async function readTextBytes(
  path: string,
  fileSystem: FileSystem = realFileSystem,
): Promise<ReadTextBytes> {
  try {
    const stat = await fileSystem.stat(path);
    if (!stat.isFile()) return { outcome: 'unreadable', why: { reason: 'no-plain-file' } };
    if (stat.size > largestTextBytes) {
      return { outcome: 'unreadable', why: { reason: 'too-large', bytes: Number(stat.size) } };
    }
    return { outcome: 'read', bytes: await fileSystem.read(path) };
  } catch (error) {
    if (isMissing(error)) return { outcome: 'missing' };
    const why = { reason: 'unreadable', cause: messageOf(error) } as const;
    return { outcome: 'unreadable', why, failure: writeFailureOf(error) };
  }
}
