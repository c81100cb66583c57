import type { Severity } from '../../../issue/check/checkIssue.ts';
import type { ShownFinding } from './checkedIssue.ts';

/** Returns the number of findings of each kind. */
export function severityCounts(findings: readonly ShownFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
