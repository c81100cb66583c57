import type { historyContract } from './historyContract.ts';
import type { OutputOf } from '../procedure.ts';
import type { Library } from '../library/library.ts';
import { understandIssue } from '../library/understandIssue.ts';
import { versionsOf } from './versionsOf.ts';

/** The issue as of a kept version; of a damaged one what can be understood. Never rejects. */
export async function readVersion(
  library: Library,
  id: string,
  version: string,
): Promise<OutputOf<typeof historyContract, 'history.read'>> {
  const found = await versionsOf(library, id);
  const kept = found?.versions.find((each) => each.id === version);
  const bytes = kept && (await library.fileSystem.read(kept.path).catch(() => undefined));
  if (!bytes) return { outcome: 'missing' };
  const understood = understandIssue(bytes);
  const { text } = understood;
  if (text !== undefined) return { outcome: 'read', text };
  return {
    outcome: 'invalid',
    why: understood.outcome === 'damaged' ? understood.why : { reason: 'empty' },
  };
}
