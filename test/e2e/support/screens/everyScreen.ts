import { expect, type Browser, type BrowserContextOptions } from '@playwright/test';
import { english } from '../../../../renderer/language/en/english.ts';
import { german } from '../../../../renderer/language/de/german.ts';
import { Author } from '../author.ts';
import { Home } from '../home.ts';
import { discard, type StartedFace } from '../startedFace.ts';
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

/** How the screens are come to: in what browser, and with what. */
interface Visit {
  readonly context: BrowserContextOptions;
  /** Which screens are wanted, by their names or places in the list: all where nothing is said. */
  readonly wanted?: (name: string, index: number) => boolean;
  /** What happens to the sample's files before any screen's own. */
  readonly furnish?: (home: Home) => void;
}

/** Opens one screen after the other, and looks at each. One that changes what the next would find has a home of its own. */
export async function atEveryScreen(
  browser: Browser,
  visit: Visit,
  look: (author: Author, name: string) => Promise<void>,
): Promise<void> {
  const messages = visit.context.locale?.startsWith('en') ? english : german;
  const looked = screens.filter(({ name }, index) => visit.wanted?.(name, index) ?? true);
  const shared = await begin(onSample, browser, visit);
  let next = beginOwn(looked[0], browser, visit);
  const left: Promise<void>[] = [];
  try {
    for (const [index, screen] of looked.entries()) {
      const own = await next;
      // It starts while this one is looked at.
      next = beginOwn(looked[index + 1], browser, visit);
      const { app, home } = own ?? shared;
      try {
        const author = new Author(app.page, messages);
        if (!screen.from && !screen.prepare) await isReady(author);
        await screen.open(author, home);
        await look(author, screen.name);
        if (!own) await putAway(author);
      } finally {
        if (own) left.push(leave(own));
      }
    }
  } finally {
    const ahead = await next.catch(() => undefined);
    await Promise.all([...left, leave(shared), ahead && leave(ahead)]);
  }
}

/** The place of a screen that has one of its own. */
function beginOwn(
  screen: Screen | undefined,
  browser: Browser,
  visit: Visit,
): Promise<Place | undefined> {
  return Promise.resolve(screen && isOnItsOwn(screen) ? begin(screen, browser, visit) : undefined);
}

/** Where the screens are that need no place of their own. */
const onSample: Screen = { name: 'shared', open: () => Promise.resolve() };

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
  { context, furnish }: Visit,
): Promise<Place> {
  const home = new Home();
  home.rememberPreferences({ languageTool: 'http://localhost:8081' });
  if (from === 'newsletter') home.useNewLibrary();
  if (from === undefined) {
    home.useSample();
    furnish?.(home);
  }
  prepare?.(home);
  const app = await startServer(home, browser, context);
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
  }).toPass({ timeout: 60_000 });
}

async function leave({ app, home }: Place): Promise<void> {
  await discard(app);
  home.remove();
}
