import { CheckList } from '../check/CheckList.tsx';
import type { ShownFinding } from '../check/checkedIssue.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';

interface Properties {
  readonly findings: readonly ShownFinding[];
  /** Shows the author the place of the finding. */
  readonly onJump: (found: ShownFinding) => void;
  /** Fixes it; undefined if the issue cannot be changed. */
  readonly onFix: ((found: ShownFinding) => void) | undefined;
}

/** The findings for this target; each leads to its block. Expanded if the issue must not be sent. */
export function Findings({ findings, onJump, onFix }: Properties) {
  const messages = useAllMessages();
  if (findings.length === 0) return null;
  const hasError = findings.some(({ severity }) => severity === 'error');
  return (
    <details className="findings" open={hasError}>
      <summary>{messages.exporting.findings(findings.length)}</summary>
      <CheckList findings={findings} onJump={onJump} onFix={onFix} />
    </details>
  );
}
