import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { german } from '../../renderer/language/de/german.ts';
import { test } from './support/app.ts';
import { Author } from './support/author.ts';
import type { Home } from './support/home.ts';
import { expect } from './support/expect.ts';
import { thoroughOnly } from '../support/thorough.ts';

const { leftClosed } = german;
const row = (page: Page) => page.locator('.issue-row');
const sheet = (page: Page) => page.getByRole('alert').filter({ hasText: 'issue.json' });

/** Gives each picture of the issue another asset. */
function nameAssets(home: Home, asset: string): void {
  writeFileSync(
    home.issueFile,
    home.readIssue().replaceAll(/"asset": "[^"]+"/g, `"asset": "${asset}"`),
  );
}

for (const asset of ['\\ud800', '../\\udc00.png', 'javascript:alert(1)', 'photo.png', '%']) {
  test(
    `a picture called ${asset} is missing, and its issue opens and saves`,
    asset === '%' ? {} : thoroughOnly,
    async ({ home, start }) => {
      home.useSample();
      nameAssets(home, asset);
      const { page, author } = await start();
      const faults: Error[] = [];
      page.on('pageerror', (fault) => faults.push(fault));
      await expect(author.paper).toBeVisible();
      await expect(author.paper.getByText(german.editor.missingPicture).first()).toBeVisible();
      await expect(author.preview.getByText('[Bild fehlt').first()).toBeVisible();
      await author.typeAtEnd(author.line('title'), ' – gespeichert');
      await author.saved();
      expect(home.readIssue()).toContain(`"asset": "${asset}"`);
      expect(faults).toEqual([]);
    },
  );
}

/** Has the page fail at each figure that it draws. */
async function failAtFigures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const create = document.createElement.bind(document);
    document.createElement = ((name: string, options?: ElementCreationOptions) => {
      if (name === 'figure' && !('drawsFigures' in window)) throw new Error('No figures today.');
      return create(name, options);
    }) as typeof document.createElement;
  });
}

test('a fault in an issue that is drawn leaves the list, the other issues and the versions', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  await author.typeAtEnd(author.line('title'), ' – eine Fassung');
  await author.saved();
  await failAtFigures(page);
  await page.reload();
  await expect(sheet(page)).toContainText(leftClosed.fault);
  await expect(row(page)).toHaveCount(1);

  await page.getByRole('button', { name: leftClosed.versions }).click();
  const versions = page.getByRole('dialog', { name: german.history.title });
  await expect(versions).toBeVisible();
  await author.press('Escape');

  await page.getByRole('button', { name: german.library.newIssue }).click();
  await expect(row(page)).toHaveCount(2);
  const open = page.locator('li[aria-current="page"]');
  await expect(open.and(page.locator('li:first-child'))).toHaveCount(1);
  await row(page).last().click();
  await expect(open.and(page.locator('li:last-child'))).toHaveCount(1);
  await expect(sheet(page)).toBeVisible();
  await page.evaluate(() => {
    Object.assign(window, { drawsFigures: true });
  });
  await sheet(page).getByRole('button', { name: leftClosed.retry }).click();
  await expect(author.paper).toHaveAttribute('contenteditable', 'true');
  await author.typeAtEnd(author.line('title'), ' – wieder da');
  await author.saved();
});

test('an issue at which the page stopped is left closed at the next start', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'Its windows cannot be crashed from here.');
  home.useSample();
  const { page, author } = await start();
  await expect(author.paper).toBeVisible();
  const address = page.url();
  const context = page.context();
  await page.route('**/desk/issue.open', () => undefined);
  const asked = page.waitForRequest('**/desk/issue.open');
  await page.reload();
  await asked;
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;

  const next = await context.newPage();
  const again = new Author(next);
  await next.goto(address);
  await expect(sheet(next)).toContainText('blieb die App stehen');
  await expect(again.paper).toHaveCount(0);
  await expect(row(next)).toHaveCount(1);
  await next.getByRole('button', { name: leftClosed.openAnyway }).click();
  await expect(again.paper).toBeVisible();
  await next.reload();
  await expect(again.paper).toBeVisible();
});

test('a page that is left again and again while it opens an issue leaves it closed', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author, calls } = await start();
  await expect(author.paper).toBeVisible();
  const opened = await calls.hold('issue.open');
  for (const times of [1, 2]) {
    await page.reload();
    await expect.poll(() => opened.count()).toBe(times);
  }
  await page.reload();
  await expect(sheet(page)).toContainText('blieb die App stehen');
  await opened.goOn();
  await row(page).first().click();
  await expect(author.paper).toBeVisible();
});
