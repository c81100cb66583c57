import { expect } from '@playwright/test';
import { english } from '../../renderer/language/english.ts';
import { german } from '../../renderer/language/german.ts';
import { test } from './support/app.ts';
import { axeFindings } from './support/axeFindings.ts';
import { Author } from './support/author.ts';
import { screens } from './support/screens.ts';
import { startServer } from './support/startServer.ts';

/** Contrast depends on the colours alone, and names on the language alone: two runs see every rule in all of them. */
const readers = [
  { locale: 'de-DE', messages: german, colorScheme: 'light' },
  { locale: 'en-GB', messages: english, colorScheme: 'dark' },
] as const;

/** The previewed mail has a spec of its own. */
const withoutMail = { exclude: ['iframe'] };

for (const { locale, messages, colorScheme } of readers) {
  test(`axe finds nothing in any screen, ${locale}, ${colorScheme}`, async ({
    face,
    home,
    browser,
  }) => {
    test.skip(face === 'electron', 'The page is the same in both.');
    test.setTimeout(900_000);
    const viewport = { width: 1440, height: 900 };
    const found: Record<string, string[]> = {};
    const welcome = await startServer(home, browser, { locale, colorScheme, viewport });
    await expect(welcome.page.getByRole('heading', { level: 1 })).toBeVisible();
    found['welcome'] = await axeFindings(welcome.page, withoutMail);
    await welcome.close();
    home.useSample();
    const app = await startServer(home, browser, { locale, colorScheme, viewport });
    app.page.setDefaultTimeout(60_000);
    for (const { name, open } of screens) {
      await app.page.reload();
      const author = new Author(app.page, messages);
      await expect(author.line('title')).toContainText('KW47');
      await expect(author.status).toContainText('KB HTML');
      await open(author, home);
      found[name] = await axeFindings(app.page, withoutMail);
    }
    await app.close();
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });
}

test('a screen reader is told what each block is, and what its lines are for', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author } = await start();
  await expect(author.line('title')).toContainText('KW47');
  await expect(author.block('tip')).toMatchAriaSnapshot();
  await expect(author.block('earnings')).toMatchAriaSnapshot();
  await expect(author.block('news-section')).toMatchAriaSnapshot();
});
