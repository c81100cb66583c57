import type { Page } from '@playwright/test';
import type { Home } from '../../support/home.ts';
import { Author } from '../../support/author.ts';
import { test as faceTest } from '../../support/app.ts';
import { startElectron, type StartedElectron } from '../../support/startElectron.ts';
import { expect } from '../../support/expect.ts';

/** The desktop app as a person has it open, and its main process. */
export interface RunningDesktop extends StartedElectron {
  readonly author: Author;
  /** Waits for a window more than there are, opened by `open`, and returns who works in it. */
  readonly inNewWindow: (open: () => Promise<unknown>) => Promise<Author>;
  /** Resolves when the app has ended. */
  readonly ended: () => Promise<void>;
}

/** Playwright's `test` for what only the desktop app has. */
export const test = faceTest.extend<{ startDesktop: () => Promise<RunningDesktop> }>({
  startDesktop: async ({ home }, use) => {
    const running: RunningDesktop[] = [];
    await use(async () => {
      const app = await opened(home);
      running.push(app);
      await app.author.ready();
      return app;
    });
    for (const app of running) await app.kill();
  },
});

async function opened(home: Home): Promise<RunningDesktop> {
  const app = await startElectron(home);
  return {
    ...app,
    author: new Author(app.page),
    inNewWindow: async (open) => {
      const before = app.pages();
      await open();
      let added: Page | undefined;
      await expect
        .poll(() => {
          added = app.pages().find((page) => !before.includes(page));
          return added;
        })
        .toBeDefined();
      if (!added) throw new Error('There is no new window.');
      const author = new Author(added);
      await author.ready();
      return author;
    },
    ended: () => expect.poll(() => app.process.exitCode ?? app.process.signalCode).not.toBeNull(),
  };
}
