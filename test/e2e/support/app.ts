import type { Browser } from '@playwright/test';
import { test as faceTest, type FaceName } from '../../support/face.ts';
import { Author } from './author.ts';
import { Home } from './home.ts';
import { startElectron } from './startElectron.ts';
import { discard, type StartedFace } from './startedFace.ts';
import { startServer } from './startServer.ts';

/** The app as a person has it open. */
export interface RunningApp extends StartedFace {
  readonly author: Author;
}

export interface AppFixtures {
  home: Home;
  /** Starts the app in the face under test; it can be used when this resolves. */
  start: () => Promise<RunningApp>;
}

/** Playwright's `test` with a home folder of its own and the app to start in it; both are gone when the test is over. */
export const test = faceTest.extend<AppFixtures>({
  home: async ({ face }, use) => {
    const home = new Home(`setzkasten-${face}-`, face);
    await use(home);
    home.remove();
  },
  start: async ({ face, home, browser }, use) => {
    const running: RunningApp[] = [];
    await use(async () => {
      const started = await startFace(face, home, browser);
      const app = { ...started, author: new Author(started.page) };
      running.push(app);
      await app.author.ready();
      return app;
    });
    for (const app of running) await discard(app);
  },
});

function startFace(face: FaceName, home: Home, browser: Browser): Promise<StartedFace> {
  return face === 'electron' ? startElectron(home) : startServer(home, browser);
}
