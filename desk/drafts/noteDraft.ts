import { withDraft, type Draft } from '../../issue/drafts.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { saveIssue } from '../issues/saveIssue.ts';
import type { Library } from '../library/library.ts';
import { newerVersion, readIssue } from '../library/readIssue.ts';
import type { OutputOf } from '../procedure.ts';
import type { draftsContract } from './draftsContract.ts';

/** Records in an issue's file where its draft lies. Never rejects. */
export async function noteDraft(
  library: Library,
  id: string,
  draft: Draft,
): Promise<OutputOf<typeof draftsContract, 'draft.note'>> {
  // Another program may save the issue just now: a second try takes over its version.
  for (let tries = 0; tries < 3; tries += 1) {
    const read = await readIssue(library, id);
    if (read.outcome !== 'read') return read;
    if (read.newer !== undefined) return newerVersion(read.newer);
    const issue = { ...read.issue, drafts: withDraft(read.issue.drafts, draft) };
    const saved = await saveIssue(library, id, serialiseIssue(issue), read.revision);
    if (saved.outcome === 'saved') return { outcome: 'done' };
    if (saved.outcome !== 'conflict') return saved;
  }
  return { outcome: 'failed', why: 'Another program keeps changing the issue.' };
}
