import { CheckList } from '../check/CheckList.tsx';
import type { ShownFinding } from '../check/checkedIssue.ts';
import type { Messages } from '../../language/messages.ts';

interface Properties {
  readonly findings: readonly ShownFinding[];
  readonly messages: Messages;
  /** Shows the author where it is. */
  readonly onJump: (found: ShownFinding) => void;
  /** Fixes it; absent where the issue cannot be changed. */
  readonly onFix: ((found: ShownFinding) => void) | undefined;
}

/** What should be looked at before the issue goes to this target; each leads to its block. Open where it must not go. */
export function Findings({ findings, messages, onJump, onFix }: Properties) {
  if (findings.length === 0) return null;
  const hasError = findings.some(({ severity }) => severity === 'error');
  return (
    <details className="findings" open={hasError}>
      <summary>{messages.exporting.findings(findings.length)}</summary>
      <CheckList findings={findings} messages={messages} onJump={onJump} onFix={onFix} />
    </details>
  );
}
