import type { LiveIssue } from './liveIssue.ts';

/** How long, in ms, a busy page may put the work off. */
const timeout = 2000;

/**
 * Does work that takes the whole issue when the author has paused and the page has nothing else to do; also once in the
 * beginning. Returns how to stop.
 */
export function inPauses(issue: LiveIssue, work: () => void): () => void {
  let asked: number | undefined;
  const forget = () => {
    if (asked === undefined) return;
    cancelIdleCallback(asked);
    asked = undefined;
  };
  const ask = () => {
    forget();
    asked = requestIdleCallback(
      () => {
        asked = undefined;
        work();
      },
      { timeout },
    );
  };
  ask();
  const leavePauses = issue.subscribeToPauses(ask);
  // She goes on before it came to the work: it waits for the next pause.
  const leaveKeys = issue.subscribeToKeys(forget);
  return () => {
    leavePauses();
    leaveKeys();
    forget();
  };
}
