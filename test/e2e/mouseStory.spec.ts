import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from '../support/pictures.ts';
import { test } from './support/app.ts';
import { Mouse } from './support/mouse.ts';
import { expect } from './support/expect.ts';

const png = { name: 'eins.png', mimeType: 'image/png', buffer: pictures.png.bytes };
const gif = { name: 'zwei.gif', mimeType: 'image/gif', buffer: pictures.gif.bytes };

test('the mouse alone begins a newsletter and its first issue, with a date, blocks, a picture and a live number', async ({
  home,
  start,
}) => {
  home.useNoLibrary();
  const { page, author } = await start();
  const { messages } = author;
  const mouse = new Mouse(author);
  await mouse.watchKeys();
  const bar = page.locator('.field-bar');

  await test.step('the first questions, and a new issue', async () => {
    const dialog = page.getByRole('dialog', { name: messages.start.title });
    await dialog.getByLabel(messages.welcome.name).click();
    await mouse.type('Mauspost');
    await dialog.getByLabel(messages.welcome.author).click();
    await mouse.type('Ada Beispiel');
    // The system draws the list of a select: no test can click on it.
    await dialog.getByLabel(messages.start.weekday).selectOption('wednesday');
    await mouse.button(messages.start.save, dialog).click();
    await mouse.button(messages.library.newIssue).click();
    await author.line('title').click();
    await mouse.type('Ohne Tasten');
    await expect(author.preview).toContainText('Ohne Tasten');
  });

  await test.step('the date, and what hangs on it', async () => {
    const date = bar.locator('input[type="date"]');
    await date.click({ position: { x: 14, y: 12 } });
    // Day and month, whichever the system has first.
    await mouse.type('1212');
    await expect(date).toHaveValue(/-12-12$/);
    await expect(author.block('masthead')).toHaveAttribute(
      'data-label',
      /^Samstag · 12\.\sDezember/,
    );
    await mouse.button(messages.dateChange.follow).click();
    await expect(mouse.button(messages.dateChange.follow)).toHaveCount(0);
  });

  const figure = author.block('figure');
  const picture = figure.locator('img');
  const tools = page.getByRole('toolbar', { name: messages.picture.bar });

  await test.step('a block by +, its picture, and everything in its bar', async () => {
    await mouse.addBehind(author.block('lead-essay'), messages.blocks.figure.name);
    await expect(figure).toHaveCount(1);
    await mouse.pick(mouse.button(messages.editor.choosePicture, figure), png);
    await expect(picture).toHaveJSProperty('naturalWidth', 3);
    const first = await picture.getAttribute('src');

    await picture.click();
    await mouse.button(messages.picture.describe, tools).click();
    await mouse.type('Ein Kran im Hafen');
    await expect(picture).toHaveAttribute('alt', 'Ein Kran im Hafen');
    await picture.click();
    await mouse.button(messages.picture.writeCredit, tools).click();
    await mouse.type('Ada');
    await expect(author.line('credit', figure)).toHaveText('Ada');

    const before = await author.blockTypes();
    await picture.click();
    await mouse.button(messages.editor.moveDown, tools).click();
    await expect.poll(() => author.blockTypes()).not.toEqual(before);
    await mouse.button(messages.editor.moveUp, tools).click();
    await expect.poll(() => author.blockTypes()).toEqual(before);

    await mouse.pick(mouse.button(messages.picture.replace, tools), gif);
    await expect(picture).not.toHaveAttribute('src', first ?? '');
    await expect(picture).toHaveAttribute('alt', 'Ein Kran im Hafen');
    await picture.click();
    await mouse.button(messages.picture.remove, tools).click();
    await expect(figure).toHaveCount(0);
    await mouse.button(messages.commands.names.undo).click();
    await expect(picture).toHaveAttribute('alt', 'Ein Kran im Hafen');
  });

  await test.step('a live number, put in, opened and set', async () => {
    const greeting = author.block('greeting');
    await author.putCursorAtEnd(greeting.locator('p').first());
    await mouse.type('Guten Tag an ');
    await mouse.run(messages.tokens.subscribers);
    const number = greeting.locator('[data-token="subscribers"]');
    await number.click();
    await expect(bar.getByLabel(messages.fields['subscribers'] ?? '')).toBeFocused();
    await mouse.type('4200');
    await author.line('title').click();
    await expect(number).toHaveText('4.200');
  });

  await test.step('bold by its button, and a block moved by its grip', async () => {
    const text = author.block('lead-essay').locator('> p').first();
    await text.click();
    await mouse.type('Ein Satz ohne Tasten.');
    await mouse.selectLine(text);
    await mouse.button(messages.editor.bold).click();
    await expect(text.locator('strong')).toHaveText('Ein Satz ohne Tasten.');
    const before = await author.blockTypes();
    await author.dragAbove(author.block('news-section'), author.block('lead-essay'));
    await expect.poll(() => author.blockTypes()).not.toEqual(before);
    await mouse.button(messages.commands.names.undo).click();
    await expect.poll(() => author.blockTypes()).toEqual(before);
  });

  await author.saved();
  expect(home.readIssue()).toContain('Ein Kran im Hafen');
  expect(await mouse.keys()).toBe('');
});

test('the mouse alone checks an issue, exports and prints it, and deletes, restores and clears issues', async ({
  face,
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const { messages } = author;
  const { library, trash, editor } = messages;
  const mouse = new Mouse(author);
  await mouse.watchKeys();
  const row = page.locator('.issue-row');
  const title = await author.line('title').innerText();

  await test.step('a block’s own menu moves, doubles and deletes it', async () => {
    const beside = { x: -40, y: 12 };
    const tip = author.block('tip');
    const before = await author.blockTypes();
    await mouse.choose(tip, editor.moveUp, beside);
    await expect.poll(() => author.blockTypes()).not.toEqual(before);
    await mouse.choose(tip, editor.moveDown, beside);
    await expect.poll(() => author.blockTypes()).toEqual(before);
    await mouse.choose(tip, editor.duplicate, beside);
    await expect(tip).toHaveCount(2);
    await mouse.choose(tip.last(), editor.remove, beside);
    await expect(tip).toHaveCount(1);
    await mouse.choose(tip, editor.remove, beside);
    await expect(tip).toHaveCount(0);
    await mouse.button(messages.commands.names.undo).click();
    await expect(tip).toHaveCount(1);
    expect(await author.blockTypes()).toEqual(before);
  });

  await test.step('the check leads to its place, and the bar takes the first click after it', async () => {
    const essay = author.block('lead-essay');
    await author.typeAtEnd(essay.locator('> p').first(), ' TODO');
    await author.status.locator('[aria-controls="check"]').click();
    const pane = page.getByRole('complementary', { name: messages.check.title });
    await pane.getByRole('button', { name: /TODO/ }).click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('TODO');
    await essay.locator('[data-node="source"]').last().click();
    await mouse.button(messages.app.close, pane).click();
    const address = page.locator('.field-bar').getByLabel(messages.fields['url'] ?? '');
    const box = await address.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + 8);
    await expect(address).toBeFocused();
    await author.saved();
  });

  await test.step('export, and print', async () => {
    await mouse.button(messages.app.export).click();
    const dialog = page.getByRole('dialog', { name: messages.commands.names.export });
    await dialog.getByLabel(messages.exporting.target).selectOption('html');
    await mouse.button(messages.exporting.write.files, dialog).click();
    await expect(dialog.getByText('index.html')).toBeVisible();
    expect(existsSync(join(home.issueFolder, 'export/html/index.html'))).toBe(true);
    await mouse.button(messages.app.close, dialog).first().click();
    await expect(dialog).toHaveCount(0);
    if (face === 'electron') return;
    const composed = page.waitForResponse(/issue\.printPage$/);
    await mouse.run(messages.print.title);
    expect((await composed).ok()).toBe(true);
  });

  await test.step('a copy of the issue, deleted and back by the notice', async () => {
    await mouse.choose(row, library.duplicate);
    await expect(row.locator('.copy-mark')).toHaveText('Kopie');
    await mouse.choose(row.first(), library.trash);
    await expect(row).toHaveCount(1);
    const notice = page.getByRole('status').filter({ hasText: trash.moved(`${title} (Kopie)`) });
    await mouse.button(trash.undo, notice).click();
    await expect(row).toHaveCount(2);
  });

  await test.step('the trash gives one back, and is emptied', async () => {
    await mouse.choose(row.first(), library.trash);
    await expect(row).toHaveCount(1);
    await mouse.button(trash.title).click();
    const dialog = page.getByRole('dialog', { name: trash.title, exact: true });
    await dialog.getByRole('button', { name: trash.restore }).click();
    await expect(dialog).toContainText(trash.empty);
    await mouse.button(messages.app.close, dialog).first().click();
    await expect(row).toHaveCount(2);
    await row.first().click();
    await mouse.choose(row.first(), library.trash);
    await expect(row).toHaveCount(1);
    await mouse.button(trash.title).click();
    await mouse.button(trash.emptyTrash, dialog).click();
    const question = page.getByRole('dialog', { name: trash.emptyQuestion(1) });
    await mouse.button(trash.emptyTrash, question).click();
    await expect(dialog).toContainText(trash.empty);
    expect(readdirSync(join(home.library ?? '', '.trash'))).toEqual([]);
  });
  expect(await mouse.keys()).toBe('');
});
