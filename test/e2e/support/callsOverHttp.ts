import type { Page } from '@playwright/test';
import type { DeskCalls } from './startedFace.ts';

/** The calls of a page in a browser, which are requests. */
export function callsOverHttp(page: Page): DeskCalls {
  return {
    answer: async (procedure, value) => {
      await page.route(`**/desk/${procedure}`, (route) =>
        route.fulfill({ json: { ok: true, value } }),
      );
    },
    hold: async (procedure) => {
      let calls = 0;
      let answered = 0;
      page.on('requestfinished', (request) => {
        if (request.url().endsWith(`/desk/${procedure}`)) answered += 1;
      });
      const { promise, resolve } = Promise.withResolvers<void>();
      await page.route(`**/desk/${procedure}`, async (route) => {
        calls += 1;
        await promise;
        await route.continue();
      });
      return {
        goOn: async () => resolve(),
        count: async () => calls,
        answered: async () => answered,
      };
    },
  };
}
