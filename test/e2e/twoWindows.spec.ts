import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { Author } from './support/author.ts';
import { thoroughOnly } from '../support/thorough.ts';

const first = ' – im ersten Fenster';
const second = ' – im zweiten';

test('a second tab reads along, takes over what was just typed, and gives it back when it is closed', async ({
  home,
  start,
  face,
}) => {
  test.skip(face === 'electron', 'Electron has one window.');
  home.useSample();
  const { page, author } = await start();
  await author.typeAtEnd(author.line('title'), first);
  await author.saved();
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  const other = new Author(tab);
  const notice = tab.getByRole('status').filter({ hasText: 'in einem anderen Fenster offen' });
  await expect(notice).toBeVisible();
  await expect(other.paper).toHaveAttribute('contenteditable', 'false');
  await author.typeAtEnd(author.line('title'), '!');
  await expect(other.line('title')).toContainText(`${first}!`);

  await author.typeAtEnd(author.line('title'), ' Noch nicht gespeichert.');
  await notice.getByRole('button', { name: 'Hier weiterschreiben' }).click();
  await expect(notice).toHaveCount(0);
  await expect(other.line('title')).toContainText('Noch nicht gespeichert.');
  await expect(author.paper).toHaveAttribute('contenteditable', 'false');
  await expect(page.getByText('in einem anderen Fenster offen')).toBeVisible();
  await other.typeAtEnd(other.line('title'), second);
  await other.saved();
  expect(home.readIssue()).toContain(`Noch nicht gespeichert.${second}`);
  await expect(author.line('title')).toContainText(second);

  await tab.close();
  await expect(author.paper).toHaveAttribute('contenteditable', 'true');
  await author.typeAtEnd(author.line('title'), ' Und zurück.');
  await author.saved();
  expect(home.readIssue()).toContain(`${second} Und zurück.`);
});

test('a tab that is loaded anew can be written in', thoroughOnly, async ({ home, start, face }) => {
  test.skip(face === 'electron', 'Electron has one window.');
  home.useSample();
  const { page, author } = await start();
  await author.saved();
  await page.reload();
  await author.typeAtEnd(author.line('title'), first);
  await author.saved();
  expect(home.readIssue()).toContain(first);
});
