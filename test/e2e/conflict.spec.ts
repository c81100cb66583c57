import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import type { Author } from './support/author.ts';
import type { Home } from './support/home.ts';

const mine = ' – hier geschrieben';
const theirs = ' – anderswo geschrieben';

test('her own version replaces what was changed on disk, which stays in the history', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const changed = await meetConflict(home, author);
  await page.getByRole('button', { name: 'Meine Fassung speichern' }).click();
  await author.saved();
  expect(home.readIssue()).toContain(mine);
  expect(home.readIssue()).not.toContain(theirs);
  expect(historyOf(home)).toContain(changed);
  await author.typeAtEnd(author.line('title'), ' und weiter');
  await expect.poll(() => home.readIssue()).toContain(`${mine}. und weiter`);
});

test('what was changed on disk can be taken instead, and written on', async ({ home, start }) => {
  home.useSample();
  const { page, author } = await start();
  await meetConflict(home, author);
  await page.getByRole('button', { name: 'Fassung von der Platte laden' }).click();
  await expect(author.line('title')).toContainText(theirs);
  await expect(author.line('title')).not.toContainText(mine);
  await author.typeAtEnd(author.line('title'), ' und weiter');
  await expect.poll(() => home.readIssue()).toContain(`${theirs} und weiter`);
});

/** Changes the file while the author types; returns what stands on disk once she is told. */
async function meetConflict(home: Home, author: Author): Promise<string> {
  await author.typeAtEnd(author.line('title'), mine);
  const changed = home.readIssue().replace(/("title": "[^"]+)"/, `$1${theirs}"`);
  writeFileSync(home.issueFile, changed);
  await author.page.keyboard.type('.');
  await expect(author.status.getByRole('alert')).toContainText('Nichts wurde überschrieben');
  expect(home.readIssue()).toBe(changed);
  return changed;
}

/** The texts of all versions that were kept. */
function historyOf(home: Home): string[] {
  const folder = join(home.issueFolder, '.history');
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}
