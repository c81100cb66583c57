import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app.ts';

const paragraph = 'Der Markt hat sich in dieser Woche kaum bewegt, und doch ist vieles anders. ';

function pageOf(characters: number): string {
  const section = (index: number) =>
    `<h2>Kapitel ${String(index)}</h2><p>${paragraph.repeat(3)}</p><p>Dazu <a href="https://example.com/${String(index)}">eine Karte</a> und ${paragraph}</p>`;
  const count = Math.ceil(characters / section(0).length);
  return `<!doctype html><body>${Array.from({ length: count }, (_, index) => section(index)).join('')}`;
}

test('a big page is imported beside the page, which shows progress, stays alive and can end it', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const file = join(home.folder, 'big.html');
  writeFileSync(file, pageOf(10_000_000));
  const { page, author } = await start();
  const { importing, library, app } = author.messages;
  await page.getByRole('button', { name: library.import }).click();
  const dialog = page.getByRole('dialog', { name: importing.title });
  const progress = dialog.getByRole('progressbar');
  const create = dialog.getByRole('button', { name: importing.create });
  await page.evaluate(() => {
    const ticks = { count: 0, whileRunning: 0 };
    Reflect.set(window, 'ticks', ticks);
    setInterval(() => {
      ticks.count += 1;
      if (document.querySelector('progress')) ticks.whileRunning += 1;
    }, 20);
  });
  const ticksWhileRunning = () =>
    page.evaluate(() => (Reflect.get(window, 'ticks') as { whileRunning: number }).whileRunning);

  await dialog.getByLabel(importing.chooseFile).setInputFiles(file);
  await expect(progress).toBeVisible();
  await dialog.getByRole('button', { name: importing.run.cancel }).click();
  await expect(dialog.getByText(importing.run.cancelled)).toBeVisible();
  await expect(progress).toBeHidden();
  await expect(create).toBeDisabled();

  // The same file again, to the end.
  const before = await ticksWhileRunning();
  await dialog.getByLabel(importing.chooseFile).setInputFiles(file);
  await expect(progress).toHaveAttribute('value', /./, { timeout: 600_000 });
  await expect(create).toBeEnabled({ timeout: 600_000 });
  // A page that stood still while it was imported would have counted next to nothing.
  expect((await ticksWhileRunning()) - before).toBeGreaterThan(20);
  await expect(dialog.getByRole('listitem')).toHaveCount(200);
  await dialog.getByRole('button', { name: app.cancel, exact: true }).click();
  await expect(dialog).toBeHidden();
});
