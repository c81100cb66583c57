import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './support/app.ts';
import { axeFindings } from './support/axeFindings.ts';
import { addPastIssues } from './support/pastIssues.ts';
import { expect } from './support/expect.ts';

test('what was said and linked to is found in all issues, and the cursor goes there', async ({
  home,
  start,
}) => {
  home.useSample();
  addPastIssues(home);
  const { page, author } = await start();
  const search = page.getByRole('dialog', { name: 'Alle Ausgaben durchsuchen' });
  const field = search.getByRole('combobox');
  const options = search.getByRole('option');
  await author.putCursorAtEnd(author.line('title'));
  await author.press('ControlOrMeta+Shift+f');
  await expect(field).toBeFocused();

  await page.keyboard.type('nvidia');
  await expect(search.getByRole('status')).toHaveText('In 2 Ausgaben.');
  await expect(search.getByRole('group')).toHaveCount(2);
  await expect(search.getByRole('group').first()).toContainText('KW34 – Ein Rückblick');
  await field.fill('nvidia mai');
  await expect(search.getByRole('status')).toHaveText('In einer Ausgabe.');
  await expect(options).toHaveText(['Meldung🗞️ NVIDIA vermietet seine Chips']);
  await field.fill('herbst warteliste');
  await expect(options).toHaveText([
    /^🗞️ NVIDIA vermietet seine ChipsWer keine bekommt.* Nvidias Verleih beginnt im Herbst/,
  ]);
  await expect(options.locator('mark')).toHaveText(['Herbst', 'Warteliste']);

  await author.press('Enter');
  await expect(search).toHaveCount(0);
  await expect(author.line('title')).toHaveText('KW19 – Ein Rückblick');
  const selected = () => page.evaluate(() => getSelection()?.toString());
  await expect.poll(selected).toBe('Herbst');
  await expect(author.paper).toBeFocused();
  await page.keyboard.type('Winter');
  await expect(author.paper).toContainText('beginnt im Winter');

  await author.press('ControlOrMeta+Shift+f');
  await expect(field).toHaveValue('herbst warteliste');
  await field.fill('https://example.com/chips/verleih/');
  await expect(options).toHaveCount(1);
  await field.fill('motoren');
  await expect(options).toHaveCount(1);
  await author.press('Enter');
  await expect.poll(selected).toBe('Motoren');
  await author.press('ControlOrMeta+z');
  await expect(author.paper).toContainText('beginnt im Herbst');

  await author.press('ControlOrMeta+Shift+f');
  await field.fill('kw34');
  await expect(options).toHaveText(['Ausgabe öffnen']);
  await field.fill('Zebrastreifen');
  await expect(search.getByRole('status')).toHaveText('Das steht in keiner Ausgabe.');
  await author.press('Escape');
  await expect(author.paper).toBeFocused();
});

test('a search is filtered by typing or choosing, and says which results are only similar', async ({
  home,
  start,
}) => {
  home.useSample();
  addPastIssues(home);
  const { page, author } = await start();
  const { search: texts, elements } = author.messages;
  await author.press('ControlOrMeta+Shift+f');
  const search = page.getByRole('dialog', { name: texts.title });
  const field = search.getByRole('combobox', { name: texts.field });
  const chosen = (name: string) => search.getByRole('combobox', { name, exact: true });
  const options = search.locator('[role="option"]');
  const groups = search.locator('[role="group"]');
  await expect(search.getByRole('status')).toContainText('quelle:reuters');

  await search.getByRole('button', { name: texts.filter }).click();
  await field.fill('nvidia block:meldung');
  await expect(chosen(texts.filters.block)).toHaveValue('meldung');
  await expect(groups).toHaveCount(2);
  for (const option of await options.all()) await expect(option).toContainText(/nvidia/i);
  await chosen(texts.filters.month).selectOption('Mai 2026');
  await expect(field).toHaveValue('nvidia block:meldung monat:2026-05');
  await expect(options).toHaveText([/🗞️ NVIDIA vermietet seine Chips/]);
  await chosen(texts.filters.status).selectOption(texts.statuses.sent);
  await expect(search.getByRole('status')).toHaveText(texts.nothing);
  await chosen(texts.filters.status).selectOption('');
  await expect(options).toHaveCount(1);
  await chosen(texts.filters.block).selectOption(elements.newsItem.name);
  await expect(field).toHaveValue('nvidia monat:2026-05 block:meldung');

  await field.fill('nvidea');
  await expect(search.locator('.similar')).toHaveText([texts.similar('nvidea')]);
  await field.fill('nvidia');
  await expect(search.getByRole('status')).toHaveText('In 2 Ausgaben.');
  await expect(search.locator('.similar')).toHaveCount(0);
  await field.fill('block:quatsch');
  await expect(search.getByRole('status')).toHaveText(texts.unknown('block:quatsch'));
  expect(await axeFindings(page, { include: ['.search'] })).toEqual([]);
});

test('the check tells of a story that an earlier issue linked to', async ({ home, start }) => {
  home.useSample();
  addPastIssues(home);
  const file = join(home.library ?? '', '2026-11-16-kw47', 'issue.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/"url": "https:[^"]+"/, '"url": "http://example.com/chips/verleih/"'),
  );
  const { author } = await start();
  await expect(author.line('title')).toContainText('KW47');
  await author.press('ControlOrMeta+Shift+k');
  const pane = author.page.locator('.check-pane');
  await expect(pane).toContainText(
    'http://example.com/chips/verleih/ hast du schon in „KW19 – Ein Rückblick“ verlinkt',
  );
});

test('what was written a moment ago is found, before the app saves by itself', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  await author.typeAtEnd(author.line('title'), ' Zwiebelturm');
  await author.press('ControlOrMeta+Shift+f');
  const search = page.getByRole('dialog', { name: 'Alle Ausgaben durchsuchen' });
  await search.getByRole('combobox').fill('Zwiebelturm');
  await expect(search.getByRole('option')).toHaveText([/Zwiebelturm/]);
});
