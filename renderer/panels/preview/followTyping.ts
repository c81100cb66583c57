import type { LiveIssue } from '../../session/liveIssue.ts';
import { AfterPaint } from '../../store/afterPaint.ts';

interface Work {
  /** Right after a key is painted; must not count. */
  readonly afterKey: () => void;
  /** In the first pause of typing. */
  readonly afterPause: () => void;
}

/** Keeps a view beside the author's typing, never in its way; returns how to stop. */
export function followTyping(issue: LiveIssue, { afterKey, afterPause }: Work): () => void {
  const work = new AfterPaint(afterKey);
  const leaveKeys = issue.subscribeToKeys(() => {
    work.request();
  });
  const leavePauses = issue.subscribe(afterPause);
  return () => {
    leaveKeys();
    leavePauses();
    work.cancel();
  };
}
