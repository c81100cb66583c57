import { checkIssue, findingText, fixText, applyFix } from '../../../issue/check/checkIssue.ts';
import type { Finding, Severity, Surroundings } from '../../../issue/check/checkIssue.ts';
import { placeInIssue } from '../../../issue/check/placeInIssue.ts';
import type { ExportTarget } from '../../../issue/export/exportTarget.ts';
import { profileFor } from '../../../issue/export/forms.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';

/** A finding as the author is shown it. */
export interface ShownFinding {
  /** Stays the same while the finding does. */
  readonly key: string;
  readonly finding: Finding;
  /** How many findings just like it come before it: it is about as many later words. */
  readonly after: number;
  readonly severity: Severity;
  /** The type of the block or news item that it is about; undefined for the whole issue. */
  readonly type: string | undefined;
  readonly sentence: string;
  /** What its button says; empty where only the author can fix it. */
  readonly fix: string;
}

/** What the check says of an issue. */
export interface CheckedIssue {
  /** The mail tool that it was checked for, as its makers write it. */
  readonly tool: string;
  readonly findings: readonly ShownFinding[];
}

/** Checks the issue, and says what was found in the interface's language. */
export function checkedIssue(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
  surroundings: Surroundings,
  language: string,
): CheckedIssue {
  const times = new Map<string, number>();
  const found = checkIssue(issue, publication, target, surroundings);
  const findings = found.map((finding): ShownFinding => {
    const { rule, severity, blockId, values } = finding;
    const name = JSON.stringify([rule, blockId, values]);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return {
      key: `${name} ${String(time)}`,
      finding,
      after: time - 1,
      severity,
      type: placeInIssue(issue, blockId)?.type,
      sentence: findingText(finding, language),
      fix: applyFix(issue, finding, publication) ? fixText(finding, language) : '',
    };
  });
  return { tool: profileFor(target, publication).title, findings };
}
