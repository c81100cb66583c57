import type { LiveIssue } from './liveIssue.ts';

/** Longest time that a busy page may delay the work, in ms. */
const timeout = 2000;

/** WebKit has no idle callbacks: there the work waits for a moment only. */
const idle = {
  ask: (work: () => void) =>
    hasIdleCallbacks() ? requestIdleCallback(work, { timeout }) : Number(setTimeout(work, 200)),
  cancel: (asked: number) => {
    if (hasIdleCallbacks()) cancelIdleCallback(asked);
    else clearTimeout(asked);
  },
};

function hasIdleCallbacks(): boolean {
  return 'requestIdleCallback' in globalThis;
}

/**
 * Runs work that needs the whole issue when the author pauses and the page is idle, and once at the start. Returns a
 * function that stops it.
 */
export function inPauses(issue: LiveIssue, work: () => void): () => void {
  let asked: number | undefined;
  const forget = () => {
    if (asked === undefined) return;
    idle.cancel(asked);
    asked = undefined;
  };
  const ask = () => {
    forget();
    asked = idle.ask(() => {
      asked = undefined;
      work();
    });
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
