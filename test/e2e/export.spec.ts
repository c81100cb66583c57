import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { test, type RunningApp } from './support/app.ts';
import { axeFindings } from './support/axeFindings.ts';
import type { Home } from './support/home.ts';
import { expect } from './support/expect.ts';

async function openExport(home: Home, start: () => Promise<RunningApp>): Promise<Page> {
  home.useSample();
  const { page, author } = await start();
  await expect(author.preview).toContainText('KW47');
  await page.getByRole('button', { name: 'Exportieren' }).click();
  await expect(page.getByLabel('Ziel')).toHaveValue('beehiiv');
  return page;
}

const press = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name }).click();

test('what is wrong is in sight, what to review leaves room for the steps', async ({
  home,
  start,
}) => {
  home.useSample();
  const path = join(home.library ?? '', '2026-11-16-kw47', 'issue.json');
  const text = readFileSync(path, 'utf8');
  const changed = text
    .replace(/"subject": "[^"]+"/, '"subject": ""')
    .replace(/"https:[^"]+erlang[^"]*"/i, '""');
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  const { page, author } = await start();
  await expect(author.preview).toContainText('KW47');
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 Fehler vor dem Versand')).toBeVisible();
  await expect(dialog.getByText('Die Betreffzeile fehlt')).toBeVisible();
  const others = dialog.locator('details', { hasText: / Hinweise? vor dem Versand/ });
  await expect(others).not.toHaveAttribute('open');
  await expect(dialog.getByRole('button', { name: 'Titel kopieren' })).toBeInViewport();
});

test('the author’s mail tool first: rich text and plain text go to the clipboard, and the steps after it are there', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'Electron lets the page write to the clipboard, but not read it.');
  const page = await openExport(home, start);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = page.getByRole('dialog');
  expect(await page.getByLabel('Ziel').locator('option').first().textContent()).toBe('beehiiv');
  await press(page, 'Formatierten Text kopieren');
  await expect(dialog.getByRole('status')).toHaveText(
    'Der formatierte Text ist in der Zwischenablage.',
  );
  const read = (type: string) =>
    page.evaluate(async (asked) => {
      const once = async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType(asked))?.text();
      };
      // The browser refuses a reading during which it writes the clipboard.
      return once().catch(once);
    }, type);
  const html = await read('text/html');
  expect(html).toMatch(/^<p>☕ Guten Morgen/);
  expect(html).toContain('<p>[Bild 1: Illustration: Eine lange Menschenschlange');
  expect(html).not.toMatch(/<img|style=/);
  expect(await read('text/plain')).toContain('Ausgabe 46 · Montag, 16.\u00A0November 2026\n');
  await expect(dialog).toContainText('Die 4 Bilder kommen beim Einfügen nicht mit');
  await expect(dialog.getByRole('list').last()).toContainText(
    'Füge Titel, Betreff und Vorschautext',
  );

  await dialog.getByText('Weitere Einstellungen').click();
  await dialog.getByLabel('Adresse, unter der die Bilder').fill('https://example.org/kw47');
  await press(page, 'Formatierten Text kopieren');
  await expect(dialog).toContainText('Die 4 Bilder kommen von der Adresse oben');
  const pictures = async () =>
    (await read('text/html'))?.match(/<img src="https:\/\/example\.org\/kw47\//g)?.length;
  await expect.poll(pictures).toBe(4);
});

test('files are written, with sizes and alt texts; a picture that is not there is named', async ({
  home,
  start,
}) => {
  const page = await openExport(home, start);
  const assets = join(home.issueFolder, 'assets');
  const [gone = ''] = readdirSync(assets).filter((name) => name.startsWith('7d6c'));
  unlinkSync(join(assets, gone));
  const dialog = page.getByRole('dialog');
  await page.getByLabel('Ziel').selectOption('mailchimp');
  await expect(dialog.getByLabel('HTML und Bilder in einem ZIP')).toBeChecked();
  await press(page, 'ZIP schreiben');
  await expect(dialog.getByRole('alert')).toContainText('Ein Bild fehlt');
  await expect(dialog.getByRole('alert')).toContainText('Eine lange Menschenschlange');
  await expect(dialog.getByText('issue.zip')).toBeVisible();
  const zip = unzipSync(readFileSync(join(home.issueFolder, 'export/mailchimp/issue.zip')));
  expect(Object.keys(zip)).toHaveLength(4);
  expect(new TextDecoder().decode(zip['index.html'])).toContain('[Bild fehlt: Illustration');

  await page.getByLabel('Ziel').selectOption('eml');
  await expect(dialog.getByRole('alert')).toBeHidden();
  await press(page, 'Datei schreiben');
  await expect(dialog.getByText('issue.eml')).toBeVisible();
  expect(readFileSync(join(home.issueFolder, 'export/eml/issue.eml'), 'latin1')).toMatch(
    /^X-Unsent: 1\r\n/,
  );
});

test('is usable by everyone, whatever the target', async ({ face, home, start }) => {
  test.skip(face === 'electron', 'The page is the same in both.');
  const page = await openExport(home, start);
  for (const target of ['beehiiv', 'mailchimp', 'markdown', 'rss', 'eml']) {
    await page.getByLabel('Ziel').selectOption(target);
    for (const details of await page.locator('dialog details').all())
      await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
    expect(await axeFindings(page, { include: ['dialog'] }), target).toEqual([]);
    expect(
      await page.locator('.dialog-body').evaluate((body) => body.scrollWidth - body.clientWidth),
    ).toBe(0);
  }
});
