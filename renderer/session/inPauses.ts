import type { LiveIssue } from './liveIssue.ts';

/** Longest time that a busy page may delay the work, in ms. */
const timeout = 2000;

/**
 * Runs work that needs the whole issue when the author pauses and the page is idle, and once at the start. Returns a
 * function that stops it.
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
  // Typing resumed before the work ran: wait for the next pause.
  const leaveKeys = issue.subscribeToKeys(forget);
  return () => {
    leavePauses();
    leaveKeys();
    forget();
  };
}
