import { expect, type Browser, type BrowserContextOptions } from '@playwright/test';
import { english } from '../../../../renderer/language/english.ts';
import { german } from '../../../../renderer/language/german.ts';
import { Author } from '../author.ts';
import { Home } from '../home.ts';
import type { StartedFace } from '../startedFace.ts';
import { startServer } from '../startServer.ts';
import { firstScreens } from './firstScreens.ts';
import { pageScreens } from './pageScreens.ts';
import { previewScreens } from './previewScreens.ts';
import type { Screen } from './screen.ts';
import { troubleScreens } from './troubleScreens.ts';
import { windowScreens } from './windowScreens.ts';

const screens = [
  ...firstScreens,
  ...pageScreens,
  ...windowScreens,
  ...troubleScreens,
  ...previewScreens,
];

/**
 * Opens one screen after the other, and looks at each, or at those alone whose name has `part` in it. One that changes
 * what the next would find has a home of its own.
 */
export async function atEveryScreen(
  browser: Browser,
  options: BrowserContextOptions,
  look: (author: Author, name: string) => Promise<void>,
  part = '',
): Promise<void> {
  const messages = options.locale?.startsWith('en') ? english : german;
  const shared = await begin({ name: 'shared', open: () => Promise.resolve() }, browser, options);
  try {
    for (const screen of screens.filter(({ name }) => name.includes(part))) {
      const own = isOnItsOwn(screen) ? await begin(screen, browser, options) : undefined;
      const { app, home } = own ?? shared;
      try {
        const author = new Author(app.page, messages);
        if (!screen.from && !screen.prepare) await isReady(author);
        await screen.open(author, home);
        await look(author, screen.name);
        if (!own) await putAway(author);
      } finally {
        if (own) await leave(own);
      }
    }
  } finally {
    await leave(shared);
  }
}

interface Place {
  readonly app: StartedFace;
  readonly home: Home;
}

function isOnItsOwn({ from, prepare, changes }: Screen): boolean {
  return from !== undefined || prepare !== undefined || changes === true;
}

async function begin(
  { from, prepare }: Screen,
  browser: Browser,
  options: BrowserContextOptions,
): Promise<Place> {
  const home = new Home();
  home.rememberPreferences({ languageTool: 'http://localhost:8081' });
  if (from === 'newsletter') home.useNewLibrary();
  if (from === undefined) home.useSample();
  prepare?.(home);
  const app = await startServer(home, browser, options);
  app.page.setDefaultTimeout(60_000);
  return { app, home };
}

/** The page is there, and has been counted. */
async function isReady(author: Author): Promise<void> {
  await expect(author.line('title')).toContainText('KW47');
  await expect(author.status).toContainText('KB HTML');
}

/** Closes what was opened, as the author does. */
async function putAway({ page }: Author): Promise<void> {
  const opened = page.locator('dialog, .floating, .find-bar');
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    expect(await opened.count()).toBe(0);
  }).toPass({ timeout: 5000 });
}

async function leave({ app, home }: Place): Promise<void> {
  await app.close();
  home.remove();
}
