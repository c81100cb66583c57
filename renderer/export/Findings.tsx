import { findingText, type Finding } from '../../issue/check/checkIssue.ts';
import type { Messages } from '../language/messages.ts';

interface Properties {
  readonly findings: readonly Finding[];
  readonly messages: Messages;
  /** Puts the cursor into a block. */
  readonly onJump: (blockId: string) => void;
}

/** What should be looked at before the issue goes to this target; each leads to its block. Open where it must not go. */
export function Findings({ findings, messages, onJump }: Properties) {
  if (findings.length === 0) return null;
  const hasError = findings.some(({ severity }) => severity === 'error');
  return (
    <details className="findings" open={hasError}>
      <summary>{messages.exporting.findings(findings.length)}</summary>
      <ul>
        {findings.map((finding, index) => {
          const { blockId, severity } = finding;
          const sentence = findingText(finding, messages.code);
          return (
            <li key={index} data-severity={severity}>
              {blockId === null ? (
                sentence
              ) : (
                <button type="button" onClick={() => onJump(blockId)}>
                  {sentence}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
