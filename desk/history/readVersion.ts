import { readTextBytes } from '../files/readText.ts';
import type { Library } from '../library/library.ts';
import { understandIssue } from '../library/understandIssue.ts';
import type { OutputOf } from '../procedure.ts';
import type { historyContract } from './historyContract.ts';
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
  const read = await readTextBytes(kept.path, library.fileSystem);
  if (read.outcome === 'missing') return read;
  if (read.outcome === 'unreadable') return read.failure ?? { outcome: 'invalid', why: read.why };
  const understood = understandIssue(read.bytes);
  const { text } = understood;
  if (text !== undefined) return { outcome: 'read', text };
  return {
    outcome: 'invalid',
    why: understood.outcome === 'damaged' ? understood.why : { reason: 'empty' },
  };
}
