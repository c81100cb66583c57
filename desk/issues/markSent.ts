import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Sent } from '../../issue/issue.ts';
import type { issueContract } from './issueContract.ts';
import type { OutputOf } from '../procedure.ts';
import type { Library } from '../library/library.ts';
import { newerVersion, readIssue } from '../library/readIssue.ts';
import { saveIssue } from './saveIssue.ts';

/** Marks an issue as sent, or with null as not sent. Never rejects. */
export async function markSent(
  library: Library,
  id: string,
  sent: Sent | null,
): Promise<OutputOf<typeof issueContract, 'issue.markSent'>> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  if (read.newer !== undefined) return newerVersion(read.newer);
  const issue = { ...read.issue, sent: sent ?? undefined };
  const saved = await saveIssue(library, id, serialiseIssue(issue), read.revision);
  if (saved.outcome === 'saved') return { outcome: 'done' };
  if (saved.outcome === 'conflict')
    return { outcome: 'failed', why: 'Another program changed the issue just now.' };
  return saved;
}
