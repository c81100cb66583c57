import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { pageTime } from './support/pageTime.ts';
import { pressHurriedly } from './support/pressHurriedly.ts';

test('a fast hand on a slow machine: every key does what it was pressed for, and none goes astray', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const paragraph = author.block('text').locator('p').first();
  await author.putCursorAtEnd(paragraph);
  await author.press('Enter');
  await page.keyboard.type('Am Ende');
  const line = author.block('text').locator('p').filter({ hasText: 'Am Ende' });
  await expect(line).toHaveText('Am Ende');

  await test.step('Enter after Home, where Home has led', async () => {
    await pressHurriedly(page, 'Home', 'Enter', "'Davor ");
    await expect(line).toHaveText('Davor Am Ende');
  });

  await test.step('a link on what was just selected, its address in the field', async () => {
    await author.putCursorAtEnd(line);
    const left = Array.from({ length: 4 }, () => 'Shift+ArrowLeft');
    await pressHurriedly(page, ...left, 'Control+k', "'a.example", 'Enter');
    const link = line.getByRole('link', { name: 'Ende', exact: true });
    await expect(link).toHaveAttribute('href', 'https://a.example');
    await expect(line).toHaveText('Davor Am Ende');
  });

  await test.step('what is typed after Escape in the field of the link', async () => {
    await author.putCursorAtEnd(line);
    await pressHurriedly(page, 'Shift+ArrowLeft', 'Control+k', 'Escape', "'e");
    await expect(line).toHaveText('Davor Am Ende');
  });

  await test.step('what is typed after an action on a block', async () => {
    const outro = author.block('outro');
    await (await author.gripOf(outro)).click();
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await pressHurriedly(page, 'Enter', "'Flott ");
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(outro).toHaveText(/^Flott /);
    await author.press('ControlOrMeta+z', 'ControlOrMeta+z');
    await expect(outro).not.toHaveText(/Flott/);
  });

  await test.step('what is looked for goes into the search', async () => {
    await pressHurriedly(page, 'Control+f', "'plan");
    const search = page.getByRole('search').getByRole('textbox').first();
    await expect(search).toHaveValue('plan');
    await expect(search).toBeFocused();
    await author.press('Escape');
  });

  await test.step('a command by its name, at the cursor, and what is typed next in what it made', async () => {
    await author.putCursorAtEnd(line);
    await pressHurriedly(page, 'Control+p', "'divider", 'Enter', "'danach");
    await expect(author.block('text').nth(1)).toHaveText('danach');
    await expect(author.block('divider')).toHaveCount(2);
  });

  await test.step('the name of an emoji', async () => {
    await author.putCursorAtEnd(line);
    await pressHurriedly(page, 'Control+.', "'rocket");
    await expect(page.getByRole('combobox', { name: 'Emoji suchen' })).toHaveValue('rocket');
    await author.press('Escape');
  });

  await test.step('one window after the other', async () => {
    await pressHurriedly(page, 'Control+p', 'Escape', 'Control+/');
    const sheet = page.getByRole('dialog', { name: 'Tastenkürzel' });
    await expect(sheet).toBeVisible();
    await pressHurriedly(page, 'Escape', 'Control+/');
    await pageTime(page, 100);
    await expect(sheet).toBeVisible();
    await author.press('Escape');
    await pressHurriedly(page, 'Control+,', "'verirrt");
    const settings = page.getByRole('dialog', { name: 'Einstellungen' });
    await expect(settings.getByLabel('Name', { exact: true })).toHaveValue(/verirrt$/);
    await author.press('Escape');
    await settings.getByRole('button', { name: 'Verwerfen' }).click();
    await expect(settings).toHaveCount(0);
    await expect(line).toHaveText('Davor Am Ende');
    await expect(author.paper).not.toContainText('verirrt');
  });

  await test.step('what is typed after “New issue” stands in the new one', async () => {
    await author.saved();
    await pressHurriedly(page, 'Control+p', "'neue ausgabe", 'Enter', "'Neu: ");
    await expect(author.line('title')).toHaveText(/^Neu: KW48/);
    await author.saved();
    await pressHurriedly(page, 'Control+p', "'kw47", 'Enter', 'Control+Shift+n', "'Eilmeldung");
    await expect(author.line('title')).toContainText('KW47');
    await expect(author.block('news-section').locator('h2').last()).toHaveText('Eilmeldung');
    await author.saved();
    expect(home.readIssue()).not.toContain('Neu: ');
    expect(home.readIssue()).toContain('Eilmeldung');
  });
});
