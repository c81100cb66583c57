import { z } from 'zod';
import { AfterPaint } from '../store/afterPaint.ts';
import { keep, readKept } from './pageStorage.ts';

/**
 * Local storage key of the issue being opened. A mark found at startup names an issue that never appeared on the page.
 */
const item = 'setzkasten.opening';

/** Unloads during one opening that still do not count as a reload loop: the user may reload at once. */
const mostLeft = 2;

const markSchema = z.object({
  library: z.string(),
  id: z.string(),
  /** How often the page was unloaded normally during this opening. */
  left: z.number(),
  isThere: z.boolean(),
});

/**
 * Returns the issue of the library at which the page hung or crashed when it was last opened, or which it reloads in a
 * loop.
 */
export function stuckIssue(library: string): string | undefined {
  const mark = read();
  if (mark?.library !== library) return undefined;
  return mark.isThere || mark.left >= mostLeft ? mark.id : undefined;
}

/** Marks an issue as being opened. */
export function beginOpening(library: string, id: string): void {
  const before = read();
  const left = before?.library === library && before.id === id ? before.left : 0;
  keep(item, { library, id, left, isThere: true });
  addEventListener('pagehide', leave);
}

/** Clears the mark; with `painted`, after the next frame. */
export function endOpening(when: 'now' | 'painted'): void {
  if (when === 'painted' && !document.hidden) {
    painted.request();
    return;
  }
  // Requests fail while a page unloads, which says nothing about the issue.
  if (read()?.isThere !== true) return;
  removeEventListener('pagehide', leave);
  keep(item, undefined);
}

const painted = new AfterPaint(() => endOpening('now'));

function leave(): void {
  const mark = read();
  if (mark) keep(item, { ...mark, left: mark.left + 1, isThere: false });
}

// Without storage there is no mark.
function read() {
  return readKept(item, markSchema);
}
