import type { Page } from '@playwright/test';

/**
 * Waits some ms by the page's own timers, and until it has nothing left to do, or a second more. Where the machine is slow, what the app
 * puts off by timers is late too: what it promises within that time is there, and what it puts off for longer is not.
 */
export function pageTime(page: Page, ms: number): Promise<void> {
  return page.evaluate(
    (wait) =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          requestIdleCallback(
            () => {
              resolve();
            },
            { timeout: 1000 },
          );
        }, wait);
      }),
    ms,
  );
}

/** What the exercise takes in a page on the machine that limits were set on, in ms. */
const usual = 60;

/** How many times slower than that machine the page is now, 1 at least: what a limit for it is multiplied by. */
export async function slownessOf(page: Page): Promise<number> {
  const times = await page.evaluate(() => {
    /** Work of the kind that is measured: strings put together and matched, elements made of them and laid out. */
    const exercise = () => {
      const place = document.createElement('div');
      document.body.append(place);
      let height = 0;
      for (let round = 0; round < 20; round += 1) {
        const rows = Array.from({ length: 100 }, (_, row) => `<p>${'wort '.repeat(row)}</p>`);
        place.innerHTML = rows.join('').replace(/wort/g, '<b>Wort</b>');
        height += place.offsetHeight;
      }
      place.remove();
      return height;
    };
    return Array.from({ length: 5 }, () => {
      const start = performance.now();
      exercise();
      return performance.now() - start;
    });
  });
  return Math.max(1, (times.toSorted((one, other) => one - other)[2] ?? usual) / usual);
}
