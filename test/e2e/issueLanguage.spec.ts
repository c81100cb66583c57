import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from '@playwright/test';
import { allMessages } from '../../renderer/language/dialogMessages.ts';
import { archives, zipped } from '../desk/archives/support/archives.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { test } from './support/app.ts';
import { holdLanguages } from './support/heldLanguages.ts';
import { expect } from './support/expect.ts';
import { thoroughOnly } from '../support/thorough.ts';

const letter =
  'The harbour\n\n3 April 2025\n\nThe port reports a record in containers, and prices go on falling. Our readers asked us how the new terminal changes the way goods travel through the city, and we went to find out.\n\nIt was a long day, but we met people who told us about their work, their families and their plans for the next years.\n';

function labelOf(block: Locator): Promise<string> {
  return block.evaluate((element: HTMLElement) => element.dataset['label'] ?? '');
}

test('the language of an issue is chosen beside its date, and everything follows it', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const { page, author } = await start();
  const { fields, editor } = author.messages;
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  const text = await author.addAtEnd('text', 'Text').then(() => author.block('text').last());
  await author.press('Tab');
  await page.keyboard.type('"Ja"');
  await expect(text.locator('p').first()).toHaveText('„Ja“');
  await author.putCursorAtEnd(author.line('title'));
  const language = page.locator('.field-bar').getByLabel(fields.language);
  await expect(language).toHaveValue('');
  await expect(language.locator('option:checked')).toHaveText(editor.newsletterLanguage('Deutsch'));
  await expect(author.paper).toHaveAttribute('lang', 'de');
  const german = await labelOf(author.block('masthead'));

  await language.selectOption('fr');
  await expect(author.paper).toHaveAttribute('lang', 'fr');
  await expect.poll(() => labelOf(author.block('masthead'))).not.toBe(german);
  await expect.poll(() => home.readIssue()).toContain('"language": "fr"');
  expect(home.readIssue()).toContain('"version": 6,');
  expect(home.readPublication()).not.toContain('"fr"');
  await author.typeAtEnd(text.locator('p').first(), ' "Oui"');
  await expect(text.locator('p').first()).toHaveText('„Ja“ «\u202FOui\u202F»');

  await test.step('undo takes it back, with what was typed before it still there to undo', async () => {
    for (let left = 20; left > 0 && (await author.paper.getAttribute('lang')) === 'fr'; left -= 1)
      await author.press('Control+z');
    await expect(author.paper).toHaveAttribute('lang', 'de');
    await expect.poll(() => labelOf(author.block('masthead'))).toBe(german);
    await expect.poll(() => home.readIssue()).toContain('"version": 5,');
    expect(home.readIssue()).not.toContain('"language"');
    await author.press('Control+z');
    await expect(text.locator('p').first()).toHaveText(/"$/);
  });

  await test.step('it is as chosen after another start', async () => {
    await author.putCursorAtEnd(author.line('title'));
    await language.selectOption('en');
    await expect.poll(() => home.readIssue()).toContain('"language": "en"');
    await page.reload();
    await expect(author.paper).toHaveAttribute('lang', 'en');
    await expect.poll(() => labelOf(author.block('masthead'))).not.toBe(german);
  });
});

test('the language chosen last counts, whichever is loaded first', async ({
  face,
  home,
  start,
}) => {
  test.skip(face !== 'browser', 'Requests are held back by the tools of a browser.');
  home.useNewLibrary();
  const { page, author } = await start();
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await author.putCursorAtEnd(author.line('title'));
  const language = page.locator('.field-bar').getByLabel(author.messages.fields.language);
  const languages = await holdLanguages(page);
  await language.selectOption('fr');
  await languages.asked();
  await language.selectOption('en');
  await expect(author.paper).toHaveAttribute('lang', 'en');
  await languages.letThrough();
  await expect(author.paper).toHaveAttribute('lang', 'en');
  await expect(language).toHaveValue('en');
});

test(
  'another program may change the language of the open issue',
  thoroughOnly,
  async ({ home, start }) => {
    home.useNewLibrary();
    const { page, author } = await start();
    await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
    await author.typeAtEnd(author.line('title'), 'Eins');
    await expect.poll(() => home.readIssue()).toContain('Eins');
    const withLanguage = (tag: string) =>
      smallIssueText('Eins', '2025-04-03')
        .replace('"version": 5', '"version": 6')
        .replace('"id"', `"language": "${tag}", "id"`);
    for (const tag of ['en', 'fr']) {
      writeFileSync(home.issueFile, withLanguage(tag));
      await expect(author.paper).toHaveAttribute('lang', tag);
    }
    await expect.poll(() => labelOf(author.block('masthead'))).toContain('avril');

    // Locking the page does not bring back the language in which it was opened.
    const mark = '"sent": { "date": "2026-11-16", "target": "mailchimp" }, "id"';
    writeFileSync(home.issueFile, withLanguage('en'));
    await expect(author.paper).toHaveAttribute('lang', 'en');
    writeFileSync(home.issueFile, withLanguage('en').replace('Eins', 'Zwei').replace('"id"', mark));
    await expect(author.paper).toHaveAttribute('contenteditable', 'false');
    await expect(author.paper).toHaveAttribute('lang', 'en');
  },
);

test('an import shows the language as a guess, which can be changed before anything is written', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const { page, author } = await start();
  const { importing, library, guesses, editor } = author.messages;
  const dialog = page.getByRole('dialog', { name: importing.title });
  const language = dialog.getByLabel(guesses.language);
  const create = async () => {
    await dialog.getByRole('button', { name: importing.create }).click();
    await expect(dialog).toBeHidden();
  };
  await page.getByRole('button', { name: library.import }).click();
  await dialog.getByLabel(importing.paste).fill(letter);
  await expect(language).toHaveValue('en');
  await language.focus();
  await language.selectOption('');
  await expect(language).toHaveValue('');
  await expect(language).toBeFocused();
  await expect(language.locator('option:checked')).toHaveText(editor.newsletterLanguage('Deutsch'));
  await expect(dialog.getByRole('button', { name: importing.create })).toBeEnabled();
  await language.selectOption('en-GB');
  await expect(dialog.getByRole('button', { name: importing.create })).toBeEnabled();
  await create();
  await expect(author.paper).toHaveAttribute('lang', 'en-GB');
  await expect.poll(() => home.readIssue()).toContain('"language": "en-GB"');

  await test.step('a text in the language of the newsletter has none of its own', async () => {
    await page.getByRole('button', { name: library.import }).click();
    await dialog
      .getByLabel(importing.paste)
      .fill(
        'Der Hafen\n\n3. April 2025\n\nDer Hafen meldet einen Rekord, und die Preise fallen.\n',
      );
    await expect(language).toHaveValue('');
  });
});

test(
  'an archive is read as one of the newsletter, whatever was pasted before',
  thoroughOnly,
  async ({ home, start }) => {
    home.useNewLibrary();
    const file = join(home.folder, 'export.zip');
    const { substack } = archives;
    if (!substack) throw new Error('no archive');
    const files = { ...substack.files, 'posts/101.kran.html': `<p>${letter}</p>` };
    writeFileSync(file, zipped({ ...substack, files }));
    const { page, author } = await start();
    const { importing, library, guesses } = author.messages;
    const { archive } = allMessages(author.messages);
    const dialog = page.getByRole('dialog', { name: importing.title });
    await page.getByRole('button', { name: library.import }).click();
    await dialog.getByLabel(importing.paste).fill(letter);
    await expect(dialog.getByLabel(guesses.language)).toHaveValue('en');
    await dialog.getByLabel(importing.chooseFile).setInputFiles(file);
    await dialog.getByRole('button', { name: archive.start(3) }).click();
    await expect(dialog.getByRole('status').first()).toHaveText(archive.done(3, 0));
    const folder = dirname(home.issueFolder);
    const languages = readdirSync(folder)
      .filter((name) => name.startsWith('2024'))
      .map((name) => readFileSync(join(folder, name, 'issue.json'), 'utf8'))
      .map((text) => (JSON.parse(text) as { language?: string }).language);
    expect(languages).toEqual(['en', undefined, undefined]);
  },
);
