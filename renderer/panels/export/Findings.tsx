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

/**
 * The findings for this target; each leads to its block. Those because of which the issue must not be sent are expanded; what
 * may stay as it is does not stand in the way of the steps.
 */
export function Findings({ findings, onJump, onFix }: Properties) {
  const { exporting } = useAllMessages();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  return (
    <>
      {errors.length > 0 && (
        <details className="findings" open>
          <summary>{exporting.errors(errors.length)}</summary>
          <CheckList findings={errors} onJump={onJump} onFix={onFix} />
        </details>
      )}
      {others.length > 0 && (
        <details className="findings">
          <summary>{exporting.findings(others.length)}</summary>
          <CheckList findings={others} onJump={onJump} onFix={onFix} />
        </details>
      )}
    </>
  );
}
