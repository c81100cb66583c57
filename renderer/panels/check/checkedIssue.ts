import {
  applyFix,
  checkIssue,
  fileToFit,
  findingText,
  fixText,
} from '../../../issue/check/checkIssue.ts';
import type { Finding, Severity, Surroundings } from '../../../issue/check/checkIssue.ts';
import { placeInIssue } from '../../../issue/check/placeInIssue.ts';
import type { ExportTarget } from '../../../issue/export/exportTarget.ts';
import { profileFor } from '../../../issue/export/forms.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';

/** A finding as shown to the author. */
export interface ShownFinding {
  /** Stable for as long as the finding exists. */
  readonly key: string;
  readonly finding: Finding;
  /** Number of identical findings before it; locates the matching occurrence of its words. */
  readonly after: number;
  readonly severity: Severity;
  /** The type of the block or news item that it is about; undefined for the whole issue. */
  readonly type: string | undefined;
  readonly sentence: string;
  /** Label of its button; empty if only the author can fix it. */
  readonly fix: string;
}

/** The result of a check. */
export interface CheckedIssue {
  /** The mail tool that it was checked for, as its makers spell it. */
  readonly tool: string;
  readonly findings: readonly ShownFinding[];
}

/** Checks the issue, and returns the findings in the interface's language. */
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
      fix: canFix(issue, finding, publication) ? fixText(finding, language) : '',
    };
  });
  return { tool: profileFor(target, publication).title, findings };
}

function canFix(issue: Issue, finding: Finding, publication: Publication): boolean {
  return fileToFit(finding) !== undefined || applyFix(issue, finding, publication) !== undefined;
}
