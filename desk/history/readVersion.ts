import type { historyContract } from './historyContract.ts';
import type { OutputOf } from '../procedure.ts';
import type { Library } from '../library/library.ts';
import { isMissing, writeFailureOf } from '../files/writeFailure.ts';
import { largestTextBytes } from '../files/readText.ts';
import { understandIssue } from '../library/understandIssue.ts';
import { versionsOf } from './versionsOf.ts';

/** Returns the issue as of a kept version; of a damaged one, the recoverable part. Never rejects. */
export async function readVersion(
  library: Library,
  id: string,
  version: string,
): Promise<OutputOf<typeof historyContract, 'history.read'>> {
  const found = await versionsOf(library, id);
  if ('outcome' in found) return found;
  const kept = found.versions.find((each) => each.id === version);
  if (!kept) return { outcome: 'missing' };
  let bytes;
  try {
    const size = Number((await library.fileSystem.stat(kept.path)).size);
    if (size > largestTextBytes)
      return { outcome: 'invalid', why: { reason: 'too-large', bytes: size } };
    bytes = await library.fileSystem.read(kept.path);
  } catch (error) {
    return isMissing(error) ? { outcome: 'missing' } : writeFailureOf(error);
  }
  const understood = understandIssue(bytes);
  const { text } = understood;
  if (text !== undefined) return { outcome: 'read', text };
  return {
    outcome: 'invalid',
    why: understood.outcome === 'damaged' ? understood.why : { reason: 'empty' },
  };
}
