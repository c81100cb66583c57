import type { Page } from '@playwright/test';
import { test } from './support/app.ts';
import { expect } from './support/expect.ts';

function palette(page: Page) {
  return page.getByRole('dialog', { name: 'Befehle suchen' });
}

/** Opens the palette, types, and runs what it offers first. */
async function run(page: Page, query: string, first: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+p');
  await page.keyboard.type(query);
  await expect(palette(page).getByRole('option', { selected: true })).toContainText(first);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
}

test('the palette does everything by name, in both languages, and remembers', async ({
  home,
  start,
}) => {
  home.useSample();
  const app = await start();
  const { author, page } = app;
  await author.putCursorAtEnd(author.block('tip').locator('p').first());

  await run(page, 'divider', 'Trennlinie');
  await expect(author.block('divider')).toHaveCount(2);
  await expect(author.paper).toBeFocused();

  await run(page, 'dunkel', 'Erscheinungsbild: Dunkel');
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await run(page, 'language english', 'Sprache der Oberfläche: English');
  await page.keyboard.press('ControlOrMeta+p');
  const english = page.getByRole('dialog', { name: 'Search commands' });
  await page.keyboard.type('deutsch');
  await expect(english.getByRole('option', { selected: true })).toContainText('Deutsch');
  await page.keyboard.press('Enter');
  await expect(english).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+p');
  const options = palette(page).getByRole('option');
  await expect(options.nth(0)).toContainText('Sprache der Oberfläche: English');
  await expect(options.nth(1)).toContainText('Trennlinie');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');

  await run(page, 'neue ausg', 'Neue Ausgabe');
  await expect(author.line('title')).toContainText('KW48');
  await run(page, 'kw47', 'KW47');
  await expect(author.line('title')).toContainText('KW47');
  await expect
    .poll(() => home.remembered())
    .toMatchObject({
      preferences: {
        recentCommands: expect.arrayContaining(['issue.new', 'block.insert.divider']),
      },
    });
});

test('shortcuts work in the whole window, and the sheet shows them', async ({
  face,
  home,
  start,
}) => {
  home.useSample();
  const app = await start();
  const { author, page } = app;
  await page.getByRole('navigation').getByRole('button', { name: 'Importieren' }).focus();
  await page.keyboard.press(face === 'browser' ? 'ControlOrMeta+Enter' : 'ControlOrMeta+Shift+n');
  await expect(author.paper).toBeFocused();
  await page.keyboard.type('Gleich die nächste');
  const items = author.paper.locator('[data-node="newsItem"]');
  await expect(items.last().locator('h2')).toHaveText('Gleich die nächste');

  await page.keyboard.press('ControlOrMeta+p');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Tastenkürzel' });
  // A browser keeps two of the keys for itself.
  const isTab = face === 'browser';
  await expect(sheet).toContainText(`Nächste MeldungStrg${isTab ? 'Enter' : 'UmschaltN'}`);
  await expect(sheet.getByText('Neue Ausgabe')).toHaveCount(isTab ? 0 : 1);
  await expect(sheet).toContainText('LinkStrgK');
  await page.keyboard.press('Escape');
  await expect(author.paper).toBeFocused();
  await page.keyboard.press('ControlOrMeta+/');
  await expect(sheet).toBeVisible();
});

test('the outline shows the blocks with their words, leads to them and moves them', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const outline = page.getByRole('region', { name: 'Gliederung' });
  const rows = outline.getByRole('button');
  const kinds = () =>
    rows.evaluateAll((all) => all.map((row) => row.querySelector('span')?.firstChild?.textContent));
  await expect(rows.first()).toContainText('Kopf');
  const before = await kinds();
  const types = await author.blockTypes();
  const tip = outline.getByRole('button', { name: /^Tipp/ });
  await tip.press('Enter');
  await expect(author.paper).toBeFocused();
  await expect(author.block('tip')).toBeInViewport();
  const words = async () => Number(await tip.locator('small').innerText());
  const counted = await words();
  await page.keyboard.insertText('und noch drei ');
  await expect.poll(words).toBe(counted + 3);

  await tip.press('Alt+ArrowUp');
  const at = types.indexOf('tip');
  await expect
    .poll(() => author.blockTypes())
    .toEqual(types.toSpliced(at, 1).toSpliced(at - 1, 0, 'tip'));
  await expect(tip).toBeFocused();
  await expect(outline.getByRole('status')).toHaveText(
    `Jetzt Block ${String(at)} von ${String(types.length)}.`,
  );
  const listed = outline.getByRole('listitem');
  await expect(listed.nth(at - 1)).toContainText('Tipp');
  await listed.nth(at - 1).dragTo(listed.nth(at));
  await expect.poll(() => author.blockTypes()).toEqual(types);
  await expect.poll(kinds).toEqual(before);
  await page.keyboard.press('ControlOrMeta+Shift+o');
  await expect(outline).toHaveCount(0);
});

test('faults of the page are in the local log, which a command copies without any word of theirs', async ({
  home,
  start,
  face,
}) => {
  home.useSample();
  const { page, author } = await start();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Kanarienvogel');
    });
    void Promise.reject(new RangeError('Kanarienvogel'));
  });
  await expect.poll(() => home.faults()).toContain('"name":"TypeError"');
  await expect.poll(() => home.faults()).toContain('"name":"RangeError"');
  expect(home.faults()).not.toContain('Kanarienvogel');
  if (face === 'browser') {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }
  await author.run(author.messages.commands.names.diagnostics);
  await expect(page.getByRole('alert')).toContainText('Kopiert: Versionen');
  // A page of Electron may not read the clipboard: there, the menu's item is tried.
  if (face === 'electron') return;
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Setzkasten \d\S+, in the browser\n.*\nNode \S+, Mozilla.*\n/);
  expect(copied).toContain('"name":"RangeError"');
  expect(copied).not.toContain('Kanarienvogel');
});
