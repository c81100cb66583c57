import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { allMessages } from '../../renderer/language/dialogMessages.ts';
import { archives, zipped } from '../desk/archives/support/archives.ts';
import { test } from './support/app.ts';

test('an archive comes in whole; cancelled, it goes on, and nothing comes twice', async ({
  face,
  home,
  start,
}) => {
  home.useNewLibrary();
  const file = join(home.folder, 'export.zip');
  if (archives['substack']) writeFileSync(file, zipped(archives['substack']));
  const { page, author } = await start();
  const { importing, library, app } = author.messages;
  const { archive } = allMessages(author.messages);
  const dialog = page.getByRole('dialog', { name: importing.title });
  const open = async () => {
    await page.getByRole('button', { name: library.import }).click();
    await dialog.getByLabel(importing.chooseFile).setInputFiles(file);
    await expect(dialog.getByRole('status')).toHaveText(archive.found(3));
  };
  await open();
  await expect(dialog.getByText(archive.leftOut(1))).toBeVisible();
  if (face === 'browser') {
    // The second issue waits until the author has cancelled.
    let count = 0;
    let proceed: (() => void) | undefined;
    await page.context().route('**/desk/archive.add', async (route) => {
      count += 1;
      if (count === 2)
        await new Promise<void>((resolve) => {
          proceed = resolve;
        });
      await route.continue();
    });
    await dialog.getByRole('button', { name: archive.start(3) }).click();
    await expect.poll(() => count).toBe(2);
    await dialog.getByRole('button', { name: importing.run.cancel }).click();
    await expect(dialog.getByRole('status')).toHaveText(archive.cancelled(1, 3));
    proceed?.();
    await expect(dialog.getByRole('status')).toHaveText(archive.cancelled(2, 3));
    await dialog.getByRole('button', { name: archive.resume }).click();
    await expect(dialog.getByRole('status').first()).toHaveText(archive.done(1, 2));
  } else {
    await dialog.getByRole('button', { name: archive.start(3) }).click();
    await expect(dialog.getByRole('status').first()).toHaveText(archive.done(3, 0));
  }
  await dialog.getByRole('button', { name: app.close }).last().click();
  await expect(page.getByText('Kräne, die stehen')).toBeVisible();

  await open();
  await dialog.getByRole('button', { name: archive.start(3) }).click();
  await expect(dialog.getByRole('status').first()).toHaveText(archive.done(0, 3));
  const folders = readdirSync(dirname(home.issueFolder)).filter((name) => name.startsWith('2024'));
  expect(folders).toEqual(['2024-03-04-kw10', '2024-03-11-kw11', '2024-03-18-kw12']);
});
