import type { Sent } from '../../issue/issue.ts';
import type { Library } from '../library/library.ts';
import { changeIssue } from './saveIssue.ts';

/** Marks an issue as sent, or with null as not sent. Never rejects. */
export function markSent(
  library: Library,
  id: string,
  sent: Sent | null,
): ReturnType<typeof changeIssue> {
  return changeIssue(library, id, (issue) => ({ ...issue, sent: sent ?? undefined }));
}
