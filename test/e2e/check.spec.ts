import type { Locator } from '@playwright/test';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withCopied } from '../../issue/paste/copied.ts';
import { test, type RunningApp } from './support/app.ts';
import { paste } from './support/paste.ts';
import { expect } from './support/expect.ts';

/** The list of what was found. */
function pane({ page }: RunningApp): Locator {
  return page.getByRole('complementary', { name: 'Prüfung' });
}

function count({ author }: RunningApp): Locator {
  return author.status.getByRole('button', { name: /^Prüfung/ });
}

/** The sample with a wrong weekday and a link that somebody else counts in its essay, with its check open. */
async function withProblems(app: RunningApp): Promise<void> {
  const { author, page } = app;
  const paragraph = author.block('lead-essay').locator('p').first();
  await author.typeAtEnd(paragraph, ' Mehr am Dienstag, dem 16. November 2026, ');
  // As it was in an issue of before: addresses from elsewhere are cleaned when they are pasted or filled in.
  const line = [{ text: 'dort.', link: 'https://example.com/dort?seite=2&fbclid=abc' }];
  await paste(page, { html: withCopied('', { issue: 'before', copied: { line } }) });
  await expect(count(app)).toHaveAccessibleName('Prüfung 1 Fehler, 1 Warnung');
  await count(app).click();
}

test('the sample has nothing to be found', async ({ home, start }) => {
  home.useSample();
  const app = await start();
  await expect(count(app)).toHaveAccessibleName('Prüfung Nichts auszusetzen.');
  // It is checked beside the page, where it holds up no key.
  expect(app.page.workers().map((worker) => worker.url())).toContainEqual(
    expect.stringContaining('checkWorker'),
  );
  await count(app).click();
  await expect(pane(app)).toContainText('Nichts auszusetzen.');
  await expect(pane(app).getByRole('listitem')).toHaveCount(0);
});

test('a problem appears while writing, and leads to its very words', async ({ home, start }) => {
  home.useSample();
  const app = await start();
  await withProblems(app);
  const { author, page } = app;
  const items = pane(app).getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText('Leitartikel');
  await expect(items.first().getByRole('img', { name: 'Fehler' })).toBeVisible();
  await author.block('outro').scrollIntoViewIfNeeded();
  await items.getByRole('button', { name: /^„Dienstag, dem 16\. November 2026“: Der 16/ }).click();
  await expect(author.paper).toBeFocused();
  const selected = () => page.evaluate(() => String(getSelection()));
  await expect.poll(selected).toBe('Dienstag, dem 16.\u00a0November 2026');
  await expect(author.block('lead-essay').locator('p').first()).toBeInViewport();
  await items.getByRole('button', { name: /^Der Link https:\/\/example\.com\/dort/ }).click();
  await expect.poll(selected).toBe('dort.');
  await page.keyboard.press('End');
  await author.typeAtEnd(author.block('text').locator('p').first(), ' TODO');
  await expect(pane(app)).toContainText('Hier steht noch „TODO“');
});

test('a click fixes a problem, and one step takes it back', async ({ home, start }) => {
  home.useSample();
  const app = await start();
  await withProblems(app);
  const { author, page } = app;
  const essay = author.block('lead-essay');
  const items = pane(app).getByRole('listitem');
  await items.getByRole('button', { name: 'Montag daraus machen' }).click();
  await expect(essay).toContainText('Montag, dem 16. November 2026');
  await expect(items).toHaveCount(1);
  await expect(items.getByRole('button', { name: /^Der Link/ })).toBeFocused();
  await items.getByRole('button', { name: 'Zählmarken entfernen' }).click();
  const link = essay.locator('a[href^="https://example.com/dort"]');
  await expect(link).toHaveAttribute('href', 'https://example.com/dort?seite=2');
  await expect(pane(app)).toContainText('Nichts auszusetzen.');
  await author.saved();
  expect(home.readIssue()).not.toContain('fbclid');

  await pane(app).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(link).toHaveAttribute('href', /fbclid=abc$/);
  await expect(essay).toContainText('Montag, dem 16. November 2026');
  await author.putCursorAtEnd(author.line('title'));
  await author.press('ControlOrMeta+z');
  await expect(essay).toContainText('Dienstag, dem 16. November 2026');
  await expect(items).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(items).toHaveCount(1);
});

test('keys alone open it, go through it and close it', async ({ home, start }) => {
  home.useSample();
  const app = await start();
  await withProblems(app);
  const { page } = app;
  await expect(pane(app).getByRole('heading', { name: 'Prüfung' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(pane(app).getByRole('button', { name: 'Schließen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const fix = pane(app).getByRole('button', { name: 'Montag daraus machen' });
  await expect(fix).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(fix).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(fix).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(pane(app)).toHaveCount(0);
  await expect(count(app)).toBeFocused();
});

test('it stands in the place of the preview, which comes back', async ({ home, start }) => {
  home.useSample();
  const app = await start();
  const { page } = app;
  const preview = page.getByRole('complementary', { name: 'Vorschau' });
  const eye = page.getByRole('button', { name: 'Vorschau ein- und ausblenden' });
  await expect(preview).toBeVisible();
  await count(app).click();
  await expect(preview).toHaveCount(0);
  await expect(eye).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Ansicht', exact: true }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('complementary', { name: 'Check' })).toContainText('Nothing found.');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await eye.click();
  await expect(pane(app)).toHaveCount(0);
  await expect(preview).toBeVisible();
  await count(app).click();
  await pane(app).getByRole('button', { name: 'Schließen' }).click();
  await expect(preview).toBeVisible();
});

test('it knows the files of the pictures', async ({ home, start }) => {
  home.useSample();
  const assets = join(home.issueFolder, 'assets');
  const [first = '', second = ''] = readdirSync(assets).map((name) => join(assets, name));
  // Its copy in the mail stays light, so its own weight is nothing to find.
  appendFileSync(first, Buffer.alloc(1_300_000));
  rmSync(second);
  const app = await start();
  await expect(count(app)).toHaveAccessibleName('Prüfung 1 Fehler');
  await count(app).click();
  const gone = pane(app).getByRole('button', { name: /^Die Bilddatei ist nicht mehr/ });
  await gone.click();
  await expect(app.author.paper).toBeFocused();
});

test('the export shows it for another mail tool, fixes there and leads to the page', async ({
  home,
  start,
}) => {
  home.useSample();
  const app = await start();
  const { author, page } = app;
  await author.typeAtEnd(author.block('text').locator('p').first(), ' TODO');
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ziel').selectOption('listmonk');
  await expect(dialog).toContainText('Der Abmelde-Link fehlt, und listmonk fügt keinen an');
  await dialog.getByRole('button', { name: 'Abmelde-Link anfügen' }).click();
  await expect(dialog).not.toContainText('Der Abmelde-Link fehlt');
  await expect(author.block('small-print').locator('p').last()).toHaveText('Abmelden');
  await dialog.getByRole('button', { name: 'Hier steht noch „TODO“' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(author.paper).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('TODO');
});
