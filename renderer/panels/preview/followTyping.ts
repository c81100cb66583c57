import type { LiveIssue } from '../../session/liveIssue.ts';
import { AfterPaint } from '../../store/afterPaint.ts';

interface Work {
  /** Runs after each painted keystroke; must not count words. */
  readonly afterKey: () => void;
  /** Runs in the first pause of typing. */
  readonly afterPause: () => void;
}

/** Updates a view while the author types without delaying keystrokes; returns a function that stops it. */
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
