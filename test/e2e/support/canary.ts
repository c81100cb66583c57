import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

declare global {
  interface Window {
    canarySet(): void;
  }
}

/**
 * Watches the pages of a browser for what a hostile text must not do: set `window.canary` in any frame, ask another
 * origin, open a dialog or a page, be refused by the policy, or cause an error. Returns the signs of it, as they come.
 */
export async function watchForHarm(context: BrowserContext, isOurs: (url: string) => boolean) {
  const signs: string[] = [];
  const note = (sign: string) => void signs.push(sign.slice(0, 400));
  await context.exposeBinding('canarySet', ({ frame }) => {
    note(`the canary was set in ${frame.url()}`);
  });
  await context.addInitScript(() => {
    Object.defineProperty(window, 'canary', {
      set: () => {
        window.canarySet();
      },
    });
  });
  context.on('request', (request) => {
    if (!isOurs(request.url())) note(`asked for ${request.url()}`);
  });
  context.on('weberror', (error) => {
    note(`error: ${error.error().message}`);
  });
  context.on('console', (message: ConsoleMessage) => {
    // What does not come from where it may be asked for is a missing picture: the request itself was looked at.
    const isMissing = isOurs(message.location().url) && message.text().startsWith('Failed to load');
    if (message.type() === 'error' && !isMissing) note(`console: ${message.text()}`);
  });
  context.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (page: Page) => {
    note(`opened ${page.url()}`);
  });
  return signs;
}
