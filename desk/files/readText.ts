import type { Reason } from '../../issue/file/reason.ts';
import { contentHash } from './contentHash.ts';
import { decodeStrictly } from './decodeText.ts';
import { realFileSystem, type FileSystem } from './fileSystem.ts';
import { isMissing, messageOf, writeFailureOf } from './writeFailure.ts';
import type { WriteFailure } from './writeFailureContract.ts';

/** No text that a person wrote is larger, in bytes; what is gets refused before it is read. */
export const largestTextBytes = 64_000_000;

export type ReadText =
  | { readonly outcome: 'read'; readonly text: string; readonly revision: string }
  | { readonly outcome: 'missing' }
  /** There, but it cannot be read as text. */
  | {
      readonly outcome: 'unreadable';
      readonly why: Reason;
      /** What the disk said, where it gave no bytes. */
      readonly failure?: WriteFailure;
    };

/** Reads a UTF-8 file whole. Never rejects, and never follows a symbolic link. */
export async function readText(
  path: string,
  fileSystem: FileSystem = realFileSystem,
): Promise<ReadText> {
  try {
    const stat = await fileSystem.stat(path);
    if (!stat.isFile()) return { outcome: 'unreadable', why: { reason: 'no-plain-file' } };
    if (stat.size > largestTextBytes) {
      return { outcome: 'unreadable', why: { reason: 'too-large', bytes: Number(stat.size) } };
    }
    const bytes = await fileSystem.read(path);
    const text = decodeStrictly(bytes);
    if (text === undefined)
      return { outcome: 'unreadable', why: { reason: 'encoding', encoding: null } };
    return { outcome: 'read', text, revision: contentHash(bytes) };
  } catch (error) {
    if (isMissing(error)) return { outcome: 'missing' };
    const why = { reason: 'unreadable', cause: messageOf(error) } as const;
    return { outcome: 'unreadable', why, failure: writeFailureOf(error) };
  }
}
