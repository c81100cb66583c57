import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { holdLanguages } from './support/heldLanguages.ts';
import { dialogIn, fileOf, goTo, onDisk, openSettings, save } from './support/settingsDialog.ts';
import { startServer } from './support/startServer.ts';

test('name, length and mail tool are saved together with what somebody else changed meanwhile', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  await expect(author.status).toContainText('1.305 Wörter');
  const paper = await author.paper.elementHandle();
  const dialog = await openSettings(page);
  await dialog.getByLabel('Name', { exact: true }).fill('');
  await goTo(dialog, 'Versand');
  await dialog.getByLabel('Damit verschickst du').selectOption('cleverreach');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await goTo(dialog, 'Länge und Lesezeit');
  await dialog.getByLabel('Wörter, mindestens').fill('1.500');
  await expect(dialog).toContainText('Das Mindeste ist mehr als das Höchste.');
  await dialog.getByLabel('Wörter, höchstens').fill('1.800');
  await dialog.getByLabel('Lesegeschwindigkeit').selectOption('own');
  await dialog.getByLabel('Wörter in der Minute').fill('100');
  await expect(dialog.getByText('Die offene Ausgabe:')).toContainText('etwa 13 Minuten');
  await save(dialog);
  await expect(dialog).toContainText('Ein Newsletter braucht einen Namen.');
  await dialog.getByLabel('Name', { exact: true }).fill('Strichpunkt');

  const theirs = readFileSync(fileOf(home), 'utf8').replace('Henrike Sandvoss"', 'Eve Fremd"');
  writeFileSync(fileOf(home), theirs);
  await save(dialog);
  await expect(dialog.getByRole('alert')).toContainText('Nichts wurde überschrieben.');
  expect(readFileSync(fileOf(home), 'utf8')).toBe(theirs);
  await dialog.getByRole('button', { name: 'Beides zusammen speichern' }).click();
  await expect(dialog).toHaveCount(0);
  expect(onDisk(home)).toMatchObject({
    name: 'Strichpunkt',
    author: 'Eve Fremd',
    mailTool: 'cleverreach',
    targetWords: { least: 1500, most: 1800 },
    readingSpeed: { wordsPerMinute: 100 },
  });
  await expect(page.getByRole('heading', { name: 'Strichpunkt' })).toBeVisible();
  await expect(page).toHaveTitle('Strichpunkt – Setzkasten');
  await expect(author.status).toContainText('13 Minuten');
  // The name has changed, and the editor has not been recreated.
  expect(await paper?.evaluate((element) => element.isConnected)).toBe(true);

  await openSettings(page);
  await dialog.getByLabel('Name', { exact: true }).fill('Verworfen');
  const more = readFileSync(fileOf(home), 'utf8').replace('Eve Fremd"', 'Mallory"');
  writeFileSync(fileOf(home), more);
  await save(dialog);
  await dialog.getByRole('button', { name: 'Fassung von der Platte nehmen' }).click();
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Strichpunkt');
  await expect(dialog.getByLabel('Autorin oder Autor')).toHaveValue('Mallory');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Einstellungen des Newsletters' })).toBeFocused();
});

test('a damaged publication.json keeps nothing from starting, and is fixed from the settings', async ({
  home,
  start,
}) => {
  home.useSample();
  const damaged = readFileSync(fileOf(home), 'utf8').slice(0, 400);
  writeFileSync(fileOf(home), damaged);
  const { page, author } = await start();
  await expect(author.line('title')).toBeInViewport();
  await author.typeAtEnd(author.line('title'), ', trotzdem');
  await author.saved();
  const notice = page.getByRole('alert').filter({ hasText: 'publication.json ist beschädigt' });
  await notice.getByRole('button').click();
  const dialog = dialogIn(page);
  await expect(dialog).toContainText('die alte Fassung bleibt im Ordner .history');
  await save(dialog);
  await expect(dialog).toContainText('Ein Newsletter braucht einen Namen.');
  await dialog.getByLabel('Name', { exact: true }).fill('Doppelpunkt');
  await save(dialog);
  await expect(dialog).toHaveCount(0);
  await expect(notice).toHaveCount(0);
  expect(onDisk(home)).toMatchObject({ name: 'Doppelpunkt', targetWords: { least: 1200 } });
  const history = join(home.library ?? '', '.history');
  const kept = readdirSync(history).map((name) => readFileSync(join(history, name), 'utf8'));
  expect(kept).toEqual([damaged]);
});

test('a window that is closed with settings that are not saved stays open, and says so', async ({
  face,
  home,
  browser,
}) => {
  test.skip(face === 'electron', 'The program that asks is played here.');
  home.useSample();
  const app = await startServer(home, browser);
  const { page } = app;
  try {
    await page.addInitScript(() => {
      const shell = {
        desk: {},
        onCommand: playShell,
        onEvent: () => undefined,
        flushed: isFlushed,
      };
      function playShell(listener: (command: string) => void) {
        document.addEventListener('closing', () => listener('app.flush'));
        return () => undefined;
      }
      function isFlushed() {
        document.documentElement.dataset['flushed'] = 'true';
      }
      Object.assign(window, { setzkasten: shell });
    });
    await page.reload();
    const dialog = await openSettings(page);
    await dialog.getByLabel('Name', { exact: true }).fill('Strichpunkt');
    const close = () => page.evaluate(() => document.dispatchEvent(new Event('closing')));
    await close();
    await expect(dialog.getByRole('alert')).toHaveText(
      'Deine Änderungen sind noch nicht gespeichert.',
    );
    await expect(page.locator('html')).not.toHaveAttribute('data-flushed');
    await dialog.getByRole('button', { name: 'Verwerfen' }).click();
    await close();
    await expect(page.locator('html')).toHaveAttribute('data-flushed');
  } finally {
    await app.close();
  }
});

test('a language that is not listed is typed by its tag, and the language chosen last counts', async ({
  face,
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const { newsletter } = author.messages.settings;
  const dialog = await openSettings(page);
  const language = dialog.getByLabel(newsletter.language, { exact: true });

  if (face === 'browser') {
    // What other languages need arrives only after the author has chosen again.
    const languages = await holdLanguages(page);
    await language.selectOption('fr');
    await languages.asked();
    await language.selectOption('en');
    await expect(language).toHaveValue('en');
    await languages.letThrough();
    await expect(language).toHaveValue('en');
  }

  await language.selectOption('other');
  const chosen = language.locator('option:checked');
  await expect(chosen).toHaveText(newsletter.otherLanguage);
  await dialog.getByLabel(newsletter.languageTag).fill('es-MX');
  await expect(chosen).toHaveText(newsletter.otherLanguage);
  await save(dialog);
  await expect(dialog).toHaveCount(0);
  expect(onDisk(home)).toMatchObject({ language: 'es-MX' });
});
