import { z } from 'zod';
import { AfterPaint } from '../store/afterPaint.ts';

/** Which issue is being opened, in the page's own store: what stands there at a start was never seen on the page. */
const item = 'setzkasten.opening';

/** How often a page may be left while it opens an issue until that counts as a loop: who reloads at once is no loop. */
const mostLeft = 2;

const markSchema = z.object({
  library: z.string(),
  id: z.string(),
  /** How often the page was left in order since then; 0 in a page that is there, or stopped. */
  left: z.number(),
  isThere: z.boolean(),
});
type Mark = z.infer<typeof markSchema>;

/** Returns the issue of the library at which the page stopped when it was last opened, or that it reloads in a loop. */
export function stuckIssue(library: string): string | undefined {
  const mark = read();
  if (mark?.library !== library) return undefined;
  return mark.isThere || mark.left >= mostLeft ? mark.id : undefined;
}

/** Notes that an issue is being opened. */
export function beginOpening(library: string, id: string): void {
  const before = read();
  const left = before?.library === library && before.id === id ? before.left : 0;
  write({ library, id, left, isThere: true });
  addEventListener('pagehide', leave);
}

/** Forgets that an issue is being opened: with `painted`, once the next frame is. */
export function endOpening(when: 'now' | 'painted'): void {
  if (when === 'painted' && !document.hidden) {
    painted.request();
    return;
  }
  // What is asked for fails while a page is left: that says nothing of the issue.
  if (read()?.isThere !== true) return;
  removeEventListener('pagehide', leave);
  write(undefined);
}

const painted = new AfterPaint(() => {
  endOpening('now');
});

function leave(): void {
  const mark = read();
  if (mark) write({ ...mark, left: mark.left + 1, isThere: false });
}

function read(): Mark | undefined {
  try {
    return markSchema.parse(JSON.parse(localStorage.getItem(item) ?? ''));
  } catch {
    return undefined;
  }
}

function write(mark: Mark | undefined): void {
  try {
    if (mark) localStorage.setItem(item, JSON.stringify(mark));
    else localStorage.removeItem(item);
  } catch {
    // Where a page may keep nothing, nothing is remembered.
  }
}
