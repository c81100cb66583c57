import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { smallIssueText } from '../support/smallIssue.ts';
import { projectRoot } from '../../build/targets.ts';
import { test } from './support/app.ts';

test('a new library asks once for name, author and weekday, and its first issue has them', async ({
  home,
  start,
}) => {
  home.useNoLibrary();
  const { page, author } = await start();
  const { start: asked, library } = author.messages;
  const dialog = page.getByRole('dialog', { name: asked.title });
  await expect(dialog).toBeVisible();
  // By keyboard: the name has the focus.
  await page.keyboard.type('Freitagspost');
  await author.press('Tab');
  await page.keyboard.type('Ada Beispiel');
  await author.press('Tab');
  await page.keyboard.type('Fr');
  await author.press('Tab', 'Tab', 'Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Freitagspost' })).toBeVisible();
  expect(JSON.parse(home.readPublication())).toMatchObject({
    name: 'Freitagspost',
    author: 'Ada Beispiel',
    weekday: 'friday',
  });
  await page.getByRole('button', { name: library.newIssue }).click();
  await expect(author.block('masthead')).toHaveAttribute('data-label', /^Freitag · /);
  await expect(author.preview).toContainText('Freitagspost');
  await page.reload();
  await author.ready();
  await expect(dialog).toHaveCount(0);
});

test('the question can be skipped; then no name heads the mail, the check says so, and an import offers one', async ({
  home,
  start,
}) => {
  home.useNoLibrary();
  const { page, author } = await start();
  const { start: asked, importing, library } = author.messages;
  const dialog = page.getByRole('dialog', { name: asked.title });
  await expect(dialog).toBeVisible();
  await author.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await author.ready();
  await page.getByRole('button', { name: library.newIssue }).click();
  await author.typeAtEnd(author.line('title'), 'Ein Titel');
  await expect(author.preview).toContainText('Ein Titel');
  await expect(author.preview).not.toContainText('Newsletter');
  await author.status.locator('[aria-controls="check"]').click();
  await expect(page.locator('.check-pane')).toContainText('Der Newsletter hat keinen Namen');
  expect(await dialog.count()).toBe(0);

  await author.run(importing.title);
  const imports = page.getByRole('dialog', { name: importing.title });
  await imports
    .getByLabel(importing.chooseFile)
    .setInputFiles(join(projectRoot, 'test/fixtures/import/werkstattbrief.txt'));
  const offer = imports.getByRole('checkbox');
  await expect(offer).toBeChecked();
  const name = await imports.locator('.import-name b').innerText();
  await imports.getByRole('button', { name: importing.create }).click();
  await expect(page.locator('.library h1')).toHaveText(name.split(' · ')[0] ?? '');
});

test('a deleted issue is undone at once, restored from the trash, or deleted for good', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const { library, trash, commands } = author.messages;
  const row = page.locator('.issue-row');
  const title = await row.locator('b').innerText();
  const folder = home.issueFolder;

  // By the right button, and undone by the key that follows.
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: library.trash }).click();
  await expect(page.getByRole('button', { name: trash.undo })).toBeFocused();
  expect(existsSync(folder)).toBe(false);
  await expect(row).toHaveCount(0);
  await author.press('Enter');
  await expect(author.line('title')).toHaveText(title);
  await expect(row).toHaveCount(1);
  expect(existsSync(folder)).toBe(true);

  // From the palette, and restored in the trash.
  await author.run(commands.names.trash);
  await page.getByRole('button', { name: trash.show }).click();
  const dialog = page.getByRole('dialog', { name: trash.title });
  await expect(dialog.getByRole('listitem')).toContainText(title);
  await dialog.getByRole('button', { name: trash.restore }).click();
  await expect(dialog.getByRole('status')).toHaveText(trash.restored(title));
  await expect(dialog).toContainText(trash.empty);
  await author.press('Escape');
  await expect(row).toHaveCount(1);

  // A copy says that it is one; deleted, it goes for good only when that is confirmed.
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: library.duplicate }).click();
  await expect(author.line('title')).toHaveText(`${title} (Kopie)`);
  await expect(row.locator('b')).toHaveText([`${title} (Kopie)`, title]);
  await author.run(commands.names.trash);
  await author.run(trash.title);
  await dialog.getByRole('button', { name: trash.emptyTrash }).click();
  const question = page.getByRole('dialog', { name: trash.emptyQuestion(1) });
  await author.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: trash.deleteForGood }).click();
  await page
    .getByRole('dialog', { name: trash.deleteQuestion(`${title} (Kopie)`) })
    .getByRole('button', { name: trash.deleteForGood })
    .click();
  await expect(dialog).toContainText(trash.empty);
  expect(readdirSync(join(home.library ?? '', '.trash'))).toEqual([]);
  await expect(row).toHaveCount(1);
});

test('the right button opens a block’s menu at its grip and in its margin, and not in its text', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const { editor } = author.messages;
  const menu = page.getByRole('menu', { name: editor.blockActions });
  const tip = author.block('tip');
  const types = await author.blockTypes();

  await (await author.gripOf(tip)).click({ button: 'right' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await author.press('Escape');
  await expect(menu).toHaveCount(0);

  const box = await tip.boundingBox();
  await page.mouse.click((box?.x ?? 0) - 40, (box?.y ?? 0) + 12, { button: 'right' });
  await expect(menu).toBeVisible();
  // Arrow keys go round: up from the first is the last.
  await author.press('ArrowUp');
  await expect(menu.getByRole('menuitem', { name: editor.remove })).toBeFocused();
  await author.press('Enter');
  await expect(tip).toHaveCount(0);
  expect(await author.blockTypes()).toEqual(types.filter((type) => type !== 'tip'));
  await expect(author.paper).toBeFocused();

  const text = author.block('lead-essay').locator('> p').first();
  const isPrevented = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('contextmenu', (event) => resolve(event.defaultPrevented), { once: true });
      }),
  );
  await text.click({ button: 'right' });
  expect(await isPrevented).toBe(false);
  await expect(menu).toHaveCount(0);
});

test('an issue without a date stands on top of the list, in a folder named by its title', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const { importing } = author.messages;
  await author.run(importing.title);
  const dialog = page.getByRole('dialog', { name: importing.title });
  await dialog.getByLabel(importing.paste).fill(smallIssueText('Notizen ohne Tag', ''));
  await dialog.getByRole('button', { name: importing.create }).click();
  await expect(page.locator('.issue-row b').first()).toHaveText('Notizen ohne Tag');
  const file = join(home.library ?? '', 'notizen-ohne-tag', 'issue.json');
  expect(readFileSync(file, 'utf8')).toContain('Notizen ohne Tag');
});
