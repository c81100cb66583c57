import type { Page } from '@playwright/test';

/** Every letter once, so that what was typed can be told from what stood there. */
const letters = 'qxjzvkwpybgfmcdlhurt';

/** Between two keys, in ms: a fast writer's pace. */
const pace = 110;

declare global {
  interface Window {
    /** In the page under test: ms from a key's dispatch to the preview's change, for each key. */
    following?: number[];
  }
}

/**
 * Types twenty letters at the cursor and measures in the page how long after each key's dispatch the preview's own
 * document says what was typed, in ms. `within` is the preview's element, or the frame that holds its document.
 */
export async function followingTimes(page: Page, within: string): Promise<number[]> {
  await page.evaluate(watch, { within, letters });
  for (const letter of letters) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(pace);
  }
  await page.waitForFunction((count) => window.following?.length === count, letters.length);
  return page.evaluate(() => window.following ?? []);
}

/** Runs in the page. */
function watch({ within, letters: all }: { within: string; letters: string }): void {
  const times: number[] = [];
  window.following = times;
  const element = document.querySelector(within);
  const shown = element instanceof HTMLIFrameElement ? element.contentDocument : element;
  if (!shown) throw new Error(`There is no ${within}.`);
  const dispatched: number[] = [];
  window.addEventListener(
    'keydown',
    () => {
      dispatched.push(performance.now());
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const now = performance.now();
    const root = shown instanceof Document ? shown.documentElement : shown;
    const text = root.textContent;
    let key = times.length;
    while (key < dispatched.length && text.includes(all.slice(0, key + 1))) {
      times.push(now - (dispatched[key] ?? NaN));
      key += 1;
    }
  }).observe(shown, { subtree: true, childList: true, characterData: true });
}

/** The middle of the times, which a busy machine hardly moves. */
export function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}
