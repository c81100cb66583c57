import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/**
 * Holds back what other languages than German and English need. Returns a function that waits until it is asked for, and
 * one that lets it through and waits until the page has it.
 */
export async function holdLanguages(page: Page) {
  let proceed: (() => void) | undefined;
  const script = '**/allLanguages*.js';
  await page.context().route(script, async (route) => {
    await new Promise<void>((resolve) => {
      proceed = resolve;
    });
    await route.continue();
  });
  const arrived = page.waitForResponse(script);
  return {
    asked: () => expect.poll(() => proceed).toBeDefined(),
    letThrough: async () => {
      proceed?.();
      const address = (await arrived).url();
      await page.evaluate((url) => import(url), address);
    },
  };
}
