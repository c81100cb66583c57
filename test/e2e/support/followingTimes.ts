import type { Page } from '@playwright/test';

/** Every letter once, so that what was typed can be told from what stood there. */
export const letters = 'qxjzvkwpybgf';

/** Between two keys, in ms: a fast writer's pace. */
const pace = 100;

declare global {
  interface Window {
    /** In the page under test: ms from a key's dispatch to the preview's change, for each key; and the end of it. */
    following?: { readonly times: readonly number[]; readonly stop: () => void };
  }
}

/**
 * Types the letters at the cursor and measures in the page how long after each key's dispatch the preview says what
 * was typed, in ms. `within` is the preview's element, or the frame that holds its document, once that is loaded.
 */
export async function followingTimes(page: Page, within: string): Promise<readonly number[]> {
  await page.evaluate(watch, { within, letters });
  for (const letter of letters) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(pace);
  }
  await page.waitForFunction((count) => window.following?.times.length === count, letters.length);
  return page.evaluate(() => {
    window.following?.stop();
    return window.following?.times ?? [];
  });
}

/** Runs in the page. */
function watch({ within, letters: all }: { within: string; letters: string }): void {
  const element = document.querySelector(within);
  const frame = element instanceof HTMLIFrameElement ? element.contentDocument : null;
  const shown = frame ?? element;
  if (!shown) throw new Error(`There is no ${within}.`);
  const times: number[] = [];
  const dispatched: number[] = [];
  const onKey = () => {
    dispatched.push(performance.now());
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    // Asked for each time: the frame's whole content is another when the mail's head changes.
    const text = (frame?.documentElement ?? element)?.textContent ?? '';
    while (times.length < dispatched.length && text.includes(all.slice(0, times.length + 1)))
      times.push(now - (dispatched[times.length] ?? NaN));
  });
  observer.observe(shown, { subtree: true, childList: true, characterData: true });
  window.addEventListener('keydown', onKey, { capture: true });
  window.following = {
    times,
    stop: () => {
      observer.disconnect();
      window.removeEventListener('keydown', onKey, { capture: true });
    },
  };
}

/** The middle of the times, which a busy machine hardly moves. */
export function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}
