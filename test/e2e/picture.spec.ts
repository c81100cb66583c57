import type { Locator, Page } from '@playwright/test';
import type { Author } from './support/author.ts';
import { test } from './support/app.ts';
import { expect } from './support/expect.ts';

/** The texts of an essay in their order, `*` for a picture. */
async function outlineOf(author: Author): Promise<string> {
  const parts = author.block('lead-essay').locator('> p, > h3, > figure, > blockquote, > ul');
  const signs = await parts.evaluateAll((all) =>
    all.map((part) => (part.localName === 'figure' ? '*' : (part.textContent ?? '').slice(0, 2))),
  );
  return signs.join(' ');
}

const figureIn = (author: Author) => author.block('lead-essay').locator('> figure');
const selected = (figure: Locator) => expect(figure).toHaveClass(/ProseMirror-selectednode/);

test('a picture is selected by a click or the arrows, and deleted, moved, cut, pasted and dragged alone', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1280, height: 12_000 });
  const figure = figureIn(author);
  const picture = figure.locator('img');
  const before = await outlineOf(author);
  const undone = async () => {
    await author.press('ControlOrMeta+z');
    await expect.poll(() => outlineOf(author)).toBe(before);
  };

  await test.step('a click selects it, and Backspace and Delete take it alone', async () => {
    for (const key of ['Backspace', 'Delete']) {
      await author.putCursorAtEnd(author.line('headline', author.block('lead-essay')));
      await picture.click();
      await selected(figure);
      await author.press(key);
      await expect.poll(() => outlineOf(author)).toBe(before.replace(' *', ''));
      await undone();
    }
  });

  await test.step('arrows select it on their way down and up', async () => {
    const place = figure.locator('xpath=preceding-sibling::*[1]');
    await author.putCursorAtEnd(place);
    await author.press('ArrowDown');
    await selected(figure);
    await author.press('ArrowDown', 'ArrowUp');
    await selected(figure);
    await author.press('ArrowUp');
    await expect(figure).not.toHaveClass(/ProseMirror-selectednode/);
    await author.putCursorAtEnd(place);
    await author.press('ArrowRight');
    await selected(figure);
    await author.press('ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    await selected(figure);
  });

  await test.step('Alt and an arrow move it within its text', async () => {
    await picture.click();
    await author.press('Alt+ArrowUp');
    await expect.poll(() => outlineOf(author)).not.toBe(before);
    await selected(figure);
    await author.press('Alt+ArrowDown');
    await expect.poll(() => outlineOf(author)).toBe(before);
  });

  await test.step('cut and pasted it stands where the cursor is', async () => {
    await picture.click();
    await author.press('ControlOrMeta+x');
    await expect(figure).toHaveCount(0);
    const outro = author.block('outro');
    await author.putCursorAtEnd(outro.locator('> p').last());
    await author.press('ControlOrMeta+v');
    await expect(outro.locator('> figure')).toHaveCount(1);
    await selected(outro.locator('> figure'));
    await author.press('ControlOrMeta+z', 'ControlOrMeta+z');
    await expect.poll(() => outlineOf(author)).toBe(before);
  });

  await test.step('dragged it goes between other paragraphs, and into another block', async () => {
    const paragraphs = author.block('lead-essay').locator('> p');
    await drag(page, picture, paragraphs.first());
    await expect.poll(() => outlineOf(author)).toMatch(/^(\* \S+|\S+ \*) /);
    await selected(figure);
    await undone();
    await drag(page, picture, author.block('outro').locator('> p').last());
    await expect(author.block('outro').locator('> figure')).toHaveCount(1);
    await expect(figure).toHaveCount(0);
    await undone();
  });

  await test.step('its grip and "delete block" are for it, not for the essay', async () => {
    const grip = await author.gripOf(figure);
    await grip.click();
    await page.getByRole('menuitem', { name: author.messages.editor.moveUp }).click();
    await expect.poll(() => outlineOf(author)).not.toBe(before);
    await author.putCursorAtEnd(author.line('caption', figure));
    await undone();
    await author.putCursorAtEnd(author.line('caption', figure));
    await author.run(author.messages.commands.names.remove);
    await expect.poll(() => outlineOf(author)).toBe(before.replace(' *', ''));
    await undone();
  });
});

test('the bar of a selected picture works by mouse and by keyboard', async ({ home, start }) => {
  home.useSample();
  const { author, page } = await start();
  const { picture: words, editor } = author.messages;
  const figure = figureIn(author);
  const bar = page.getByRole('toolbar', { name: words.bar });
  const tool = (name: string) => bar.getByRole('button', { name, exact: true });
  const before = await outlineOf(author);

  await figure.locator('img').click();
  await tool(words.describe).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mehr.');
  await author.press('Enter');
  await expect(figure.locator('img')).toHaveAttribute('alt', / Mehr\.$/);
  await selected(figure);
  await tool(words.writeCredit).click();
  await page.keyboard.type(' und Ada');
  await expect(author.line('credit', figure)).toHaveText(/ und Ada$/);
  await expect(bar).toHaveCount(0);
  await figure.locator('img').click();
  await tool(editor.moveDown).click();
  await expect.poll(() => outlineOf(author)).not.toBe(before);
  await tool(editor.moveUp).click();
  await expect.poll(() => outlineOf(author)).toBe(before);
  const chooser = page.waitForEvent('filechooser');
  await tool(words.replace).click();
  await chooser;

  await figure.locator('img').click();
  await author.press('F2');
  await expect(tool(words.replace)).toBeFocused();
  await author.press('ArrowLeft');
  await expect(tool(words.remove)).toBeFocused();
  await author.press('Escape');
  await expect(author.paper).toBeFocused();
  await selected(figure);
  await author.press('F2');
  await author.press('ArrowRight', 'Enter');
  await expect(figure.getByRole('textbox', { name: editor.alt })).toBeFocused();
  await author.press('Escape', 'F2', 'ArrowLeft', 'Enter');
  await expect(figure).toHaveCount(0);
  await page.keyboard.type('Weiter');
  await expect(author.block('lead-essay')).toContainText('Weiter');
});

test('the bar of a selected picture covers no line, with and without a picture, however narrow the window', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const bar = page.getByRole('toolbar', { name: author.messages.picture.bar });
  await author.addAtEnd('chart', 'Chart der Woche');
  await page.keyboard.type('Eine Überschrift, die in einem schmalen Fenster zwei Zeilen hat');
  const places = [author.block('chart').last().locator('figure'), figureIn(author)];
  for (const width of [640, 780, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const figure of places) {
      // An empty caption is one row, from whose start an arrow leads to the picture.
      if (await figure.locator('img').isVisible()) await figure.locator('img').click();
      else {
        await author.putCursorAtEnd(author.line('caption', figure));
        await author.press('ArrowLeft');
      }
      await selected(figure);
      await expect(bar).toBeVisible();
      await expect.poll(() => covered(bar), { message: `${String(width)} px` }).toEqual([]);
    }
  }
});

/** The lines that a bar lies over, with their words or placeholders. */
function covered(bar: Locator): Promise<string[]> {
  return bar.evaluate((element) => {
    const over = element.getBoundingClientRect();
    if (over.width === 0) return ['no bar'];
    const boxes = [...document.querySelectorAll('.ProseMirror :is(p, h1, h2, h3, [data-line])')];
    const meets = (box: DOMRect) =>
      box.left < over.right &&
      box.right > over.left &&
      box.top < over.bottom &&
      box.bottom > over.top;
    const lines = boxes.filter((line) => meets(line.getBoundingClientRect()));
    return lines.map(({ textContent }) => textContent);
  });
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('What is dragged is not on the page.');
  // So far from the last click that it makes no double click with it.
  const grabbed = { x: start.x + start.width * 0.75, y: start.y + start.height * 0.75 };
  await page.mouse.move(grabbed.x, grabbed.y);
  await page.mouse.down();
  await page.mouse.move(grabbed.x, grabbed.y + 8, { steps: 3 });
  await page.mouse.move(end.x + 40, end.y + 6, { steps: 8 });
  await page.mouse.up();
}
