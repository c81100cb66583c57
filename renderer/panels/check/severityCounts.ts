import type { SeverityCounts } from '../../language/check/checkMessages.ts';
import type { ShownFinding } from './checkedIssue.ts';

/** Returns the number of findings of each kind. */
export function severityCounts(findings: readonly ShownFinding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
