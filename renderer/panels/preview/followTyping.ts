import type { LiveIssue } from '../../session/liveIssue.ts';
import { AfterPaint } from '../../store/afterPaint.ts';

interface Work {
  /** Runs within every change, and must only take note; must not count words. */
  readonly onKey: () => void;
  /** Runs in the first pause of typing, and when the view comes into sight again. */
  readonly afterPause: () => void;
}

/**
 * Updates a view while the author types without delaying keystrokes, and only while it is in sight; without a `view`,
 * while the window is. Returns a function that stops it.
 */
export function followTyping(
  issue: LiveIssue,
  view: Element | null,
  { onKey, afterPause }: Work,
): () => void {
  let isInView = true;
  let isHidden = document.hidden;
  let isBehind = false;
  const inSight = (work: () => void) => () => {
    isBehind ||= !isInView || isHidden;
    if (!isBehind) work();
  };
  const catchUp = () => {
    isHidden = document.hidden;
    if (!isBehind || !isInView || isHidden) return;
    isBehind = false;
    afterPause();
  };
  const observer = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? true;
    catchUp();
  });
  if (view) observer.observe(view);
  document.addEventListener('visibilitychange', catchUp);
  const stops = [issue.subscribeToKeys(inSight(onKey)), issue.subscribe(inSight(afterPause))];
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener('visibilitychange', catchUp);
    observer.disconnect();
  };
}

/** As `followTyping`, with `onKey` run after the key is painted, once for all keys since the last paint. */
export function followPainted(
  issue: LiveIssue,
  view: Element | null,
  { onKey, afterPause }: Work,
): () => void {
  const painted = new AfterPaint(onKey);
  const leave = followTyping(issue, view, {
    onKey: () => painted.request(),
    afterPause,
  });
  return () => {
    leave();
    painted.cancel();
  };
}
