import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allMessages } from '../../renderer/language/dialogMessages.ts';
import { archives, zipped } from '../desk/archives/support/archives.ts';
import { test } from './support/app.ts';
import { expect } from './support/expect.ts';

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

test('files that are dropped while an archive comes in do not end its import', async ({
  face,
  home,
  start,
}) => {
  test.skip(face !== 'browser', 'Requests and drops are made by the tools of a browser.');
  home.useNewLibrary();
  const file = join(home.folder, 'export.zip');
  const other = join(home.folder, 'anders.md');
  if (archives['substack']) writeFileSync(file, zipped(archives['substack']));
  writeFileSync(other, '# Anders');
  const { page, author } = await start();
  const { importing, library, app } = author.messages;
  const { archive } = allMessages(author.messages);
  const dialog = page.getByRole('dialog', { name: importing.title });
  await page.getByRole('button', { name: library.import }).click();
  await dialog.getByLabel(importing.chooseFile).setInputFiles(file);
  await expect(dialog.getByRole('status')).toHaveText(archive.found(3));
  // The control that was used is gone.
  await expect(dialog.getByRole('button', { name: app.cancel })).toBeFocused();

  const held = new Map<string, () => void>();
  for (const name of ['add', 'fetchPictures'])
    await page.context().route(`**/desk/archive.${name}`, async (route) => {
      await new Promise<void>((resolve) => {
        held.set(name, resolve);
      });
      await route.continue();
    });
  const letThrough = async (name: string) => {
    await expect.poll(() => held.has(name)).toBe(true);
    const proceed = held.get(name);
    held.delete(name);
    proceed?.();
  };
  await dialog.getByRole('button', { name: archive.start(3) }).click();
  await expect.poll(() => held.size).toBe(1);
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [], files: [other], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  for (let issue = 0; issue < 3; issue += 1) await letThrough('add');
  await expect(dialog.getByRole('status').first()).toHaveText(archive.done(3, 0));

  // Fetching pictures goes on without the dialog, and can be ended there.
  await dialog.getByRole('button', { name: archive.fetch }).click();
  await expect(dialog.getByText(archive.fetching(0))).toBeVisible();
  await dialog.getByRole('button', { name: app.close }).last().click();
  const notice = page.getByRole('progressbar', { name: archive.fetchingPictures });
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: author.messages.work.cancel, exact: true }).click();
  await letThrough('fetchPictures');
  await expect(notice).toHaveCount(0);
});
