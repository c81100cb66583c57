import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { themeSchema } from '../../issue/theme.ts';
import { pictures } from '../support/pictures.ts';
import { test } from './support/app.ts';
import type { Home } from './support/home.ts';
import { dialogIn, fileOf, goTo, onDisk, save } from './support/settingsDialog.ts';
import { expect } from './support/expect.ts';

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(
    () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  );
}

/** The ground of the mail and the colour of its first link, as the frame draws them. */
function coloursIn(frame: FrameLocator): Promise<{ page: string; link: string }> {
  return frame.locator('body').evaluate((body) => ({
    page: getComputedStyle(body).backgroundColor,
    link: getComputedStyle(body.querySelector('[role="main"] p a[href]') ?? body).color,
  }));
}

test('a new look shows in light and dark before it is saved, and then in the preview and the export', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  await author.typeAtEnd(author.line('title'), ' – vorher');
  await author.saved();
  await author.press('Control+,');
  const dialog = dialogIn(page);
  await goTo(dialog, 'Aussehen');
  const [light, dark] = ['hell', 'dunkel'].map((scheme) =>
    page.frameLocator(`iframe[title="Vorschau, ${scheme}"]`),
  ) as [FrameLocator, FrameLocator];
  await expect(light.locator('body')).toContainText('vorher');
  const inLight = dialog.getByRole('group', { name: 'Hell' });
  const inDark = dialog.getByRole('group', { name: 'Dunkel' });

  await inLight.getByLabel('Seite', { exact: true }).fill('#f4f9ff');
  await inLight.getByLabel('Akzent', { exact: true }).fill('005A9C');
  await expect
    .poll(() => coloursIn(light))
    .toEqual({ page: 'rgb(244, 249, 255)', link: 'rgb(0, 90, 156)' });
  // Derived from the light one until the user sets a dark one.
  await expect(inDark.getByLabel('Automatisch')).toBeChecked();
  const { link: made } = await coloursIn(dark);
  expect(made).not.toBe('rgb(0, 90, 156)');
  await inDark.getByLabel('Seite', { exact: true }).fill('#001020');
  await inDark.getByLabel('Akzent', { exact: true }).fill('#7fc4ff');
  await expect
    .poll(() => coloursIn(dark))
    .toEqual({ page: 'rgb(0, 16, 32)', link: 'rgb(127, 196, 255)' });
  await expect(inDark.getByLabel('Automatisch')).not.toBeChecked();

  await inLight.getByLabel('Text', { exact: true }).fill('#9aa5b1');
  await expect(inLight).toContainText('Schwer zu lesen: Der Kontrast ist 2,1, nötig sind 4,5.');
  const taken = inLight.getByRole('button', { name: /^#[0-9a-f]{6} übernehmen$/ });
  const colour = (await taken.innerText()).slice(0, 7);
  await taken.click();
  await expect(inLight.getByLabel('Text', { exact: true })).toHaveValue(colour);
  await inLight.getByLabel('Text', { exact: true }).fill('schwarz');
  await inLight.getByLabel('Akzent', { exact: true }).focus();
  await expect(inLight).toContainText(`„schwarz“ ist keine Farbe. Es bleibt bei ${colour}.`);

  await dialog.getByLabel('Schrift', { exact: true }).selectOption('verdana');
  await dialog.getByRole('button', { name: 'Weit' }).click();
  await dialog.getByLabel('Bild wählen').setInputFiles({
    name: 'kopf.png',
    mimeType: 'image/png',
    buffer: Buffer.from(pictures.png.bytes),
  });
  await dialog.getByLabel('Was darauf zu sehen ist').fill('Kopf des Doppelpunkts');
  const head = light.getByAltText('Kopf des Doppelpunkts');
  await expect(head).toBeVisible();
  await expect
    .poll(() => head.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);

  expect(onDisk(home).theme).toEqual(themeSchema.parse({}));
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('alert')).toHaveText(
    'Deine Änderungen sind noch nicht gespeichert.',
  );
  await expect.poll(() => asksBeforeLeaving(page)).toBe(true);
  await save(dialog);
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => asksBeforeLeaving(page)).toBe(false);
  expect(onDisk(home).theme).toMatchObject({
    page: '#f4f9ff',
    accent: '#005a9c',
    text: colour,
    dark: { page: '#001020', accent: '#7fc4ff' },
    fontStack: 'verdana',
    spacing: 'airy',
    header: { alt: 'Kopf des Doppelpunkts' },
  });
  const preview = page.frameLocator('iframe[title="Vorschau"]');
  await expect
    .poll(() => coloursIn(preview))
    .toEqual({ page: 'rgb(244, 249, 255)', link: 'rgb(0, 90, 156)' });
  await expect(preview.getByAltText('Kopf des Doppelpunkts')).toBeVisible();

  await page.getByRole('button', { name: 'Exportieren' }).click();
  await page.getByLabel('Ziel').selectOption('html');
  await page.getByRole('button', { name: 'Dateien schreiben' }).click();
  await expect(page.getByRole('dialog')).toContainText('.html');
  const html = readFileSync(join(home.issueFolder, 'export/html', exportedIn(home)), 'utf8');
  for (const part of [
    'background:#f4f9ff',
    'color:#005a9c',
    '#7fc4ff',
    'Verdana',
    'Kopf des Doppelpunkts',
  ])
    expect(html).toContain(part);
  await page.keyboard.press('Escape');

  // The editor was not recreated: it still has its undo history.
  await author.line('title').click();
  await author.press('Control+z');
  await expect(author.line('title')).not.toContainText('vorher');
});

function exportedIn(home: Home): string {
  const [name = ''] = readdirSync(join(home.issueFolder, 'export/html')).filter((file) =>
    file.endsWith('.html'),
  );
  return name;
}

test('the check leads from a colour that is hard to read to the look, where it is fixed', async ({
  home,
  start,
}) => {
  home.useSample();
  const faint = readFileSync(fileOf(home), 'utf8').replace(
    '"text": "#1d1b19"',
    '"text": "#999999"',
  );
  writeFileSync(fileOf(home), faint);
  const { page, author } = await start();
  await author.status.getByRole('button', { name: /^Prüfung/ }).click();
  const check = page.getByRole('complementary', { name: 'Prüfung' });
  await check.getByRole('button', { name: /^Die Textfarbe #999999 ist auf #ffffff/ }).click();
  const dialog = dialogIn(page);
  await dialog.getByRole('button', { name: /übernehmen$/ }).click();
  await save(dialog);
  await expect(check).not.toContainText('Textfarbe');
});

test('a look is chosen by mouse or keyboard, with its colours and fonts', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  await author.press('Control+,');
  const dialog = dialogIn(page);
  await goTo(dialog, 'Aussehen');
  const choices = dialog.getByRole('group', { name: 'Aussehen', exact: true });
  await expect(choices.getByRole('radio', { name: 'Zeitung' })).toBeChecked();
  await choices.getByRole('radio', { name: 'Magazin' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(choices.getByRole('radio', { name: 'Brief' })).toBeChecked();
  const title = page.frameLocator('iframe[title="Vorschau, hell"]').locator('h1');
  await expect(title).toHaveCSS('text-align', 'center');
  await dialog.getByRole('button', { name: 'Quellen:' }).click();
  await save(dialog);
  await expect(dialog).toHaveCount(0);
  expect(onDisk(home).theme).toMatchObject({
    look: 'letter',
    sources: 'word',
    fontStack: 'palatino',
    page: '#fdfbf6',
    dark: { page: '#1b1815' },
  });
});
