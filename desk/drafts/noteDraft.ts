import { withDraft, type Draft } from '../../issue/drafts.ts';
import type { Issue } from '../../issue/issue.ts';
import { changeIssue } from '../issues/saveIssue.ts';
import type { Library } from '../library/library.ts';

/** Records in an issue's file where its draft lies, also if another program saves the issue just now. Never rejects. */
export function noteDraft(
  library: Library,
  id: string,
  draft: Draft,
): ReturnType<typeof changeIssue> {
  const change = (issue: Issue) => ({ ...issue, drafts: withDraft(issue.drafts, draft) });
  return changeIssue(library, id, change, 3);
}
