import type { Page } from '@playwright/test';

/** From now on saves of the issue are on their way, and no further, until they may go on. Says how many came. */
export async function holdSaves(page: Page): Promise<{ goOn: () => void; count: () => number }> {
  let saves = 0;
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>();
  await page.route('**/desk/issue.save', async (route) => {
    saves += 1;
    await mayGoOn;
    await route.continue();
  });
  return { goOn, count: () => saves };
}
