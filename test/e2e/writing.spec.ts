import { test } from './support/app.ts';
import { expect } from './support/expect.ts';

test('find and replace across blocks, undone as one step', async ({ home, start }) => {
  home.useSample();
  const { page, author } = await start();
  await author.putCursorAtEnd(author.line('title'));
  await author.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Suchen und ersetzen' });
  const count = bar.getByRole('status');
  await expect(bar.getByRole('textbox', { name: 'Suchen' })).toBeFocused();
  await page.keyboard.type('auslastung');
  await expect(count).toHaveText(/^\d+ von \d+$/);
  const [first, all] = (await count.innerText()).split(' von ').map(Number);
  expect(all).toBeGreaterThan(3);
  await author.press('Enter', 'Enter', 'Shift+Enter');
  await expect(count).toHaveText(`${String((first! % all!) + 1)} von ${String(all)}`);
  await expect(page.locator('.ProseMirror-active-search-match')).toBeInViewport();
  await bar.getByRole('button', { name: 'Groß- und Kleinschreibung beachten' }).click();
  await expect(count).toHaveText('Nichts gefunden');
  await bar.getByRole('button', { name: 'Groß- und Kleinschreibung beachten' }).click();

  const before = await author.paper.innerText();
  const occurrences = (text: string, word: string) => text.split(word).length - 1;
  await author.press('ControlOrMeta+Shift+h');
  await bar.getByRole('textbox', { name: 'Ersetzen durch' }).fill('$1 Nutzung');
  await bar.getByRole('button', { name: 'Alle', exact: true }).click();
  await expect(count).toHaveText(`${String(all)} ersetzt`);
  expect(occurrences(await author.paper.innerText(), '$1 Nutzung')).toBe(all);
  await author.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(author.paper).toBeFocused();
  await author.press('ControlOrMeta+z');
  await expect.poll(() => author.paper.innerText()).toBe(before);
});

test('text size, spacing, focus and typewriter are set, and kept', async ({ home, start }) => {
  home.useSample();
  const first = await start();
  const { page, author } = first;
  const size = () =>
    author.line('title').evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
  const usual = await size();
  await page.getByRole('button', { name: 'Ansicht' }).click();
  await page.getByRole('button', { name: 'Größer' }).click();
  await page.getByRole('button', { name: 'Größer' }).click();
  await page.getByRole('button', { name: 'Weit', exact: true }).click();
  await page.getByRole('switch', { name: 'Fokus' }).check();
  await page.getByRole('switch', { name: 'Schreibmaschine' }).check();
  await expect.poll(size).toBeCloseTo(usual * 1.2, 1);
  await author.press('Escape');

  const paragraphs = author.block('lead-essay').locator('> p');
  await author.putCursorAtEnd(paragraphs.nth(2));
  await expect(paragraphs.nth(2)).toHaveAttribute('data-current');
  const colour = (index: number) =>
    paragraphs.nth(index).evaluate((paragraph) => getComputedStyle(paragraph).color);
  await expect.poll(async () => (await colour(1)) === (await colour(2))).toBe(false);
  const middle = await page.locator('.desk-page').evaluate((desk) => {
    const { top, height } = desk.getBoundingClientRect();
    return top + height * 0.45;
  });
  for (const text of ['', 'eins', 'zwei', 'drei']) {
    await page.keyboard.type(text);
    await author.press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { anchorNode } = getSelection() ?? {};
          const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
          return element?.getBoundingClientRect().top;
        }),
      )
      .toBeCloseTo(middle, -2);
  }
  await author.saved();
  await first.close();
  const second = await start();
  await expect(second.author.line('title')).toHaveCSS('font-size', `${String(usual * 1.2)}px`);
});

test('the page comes to a cursor that is out of sight, and stays where it is while it is in sight', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const lines = author.block('tip').locator('> p');
  const count = await lines.count();
  const desk = page.locator('.desk-page');
  const scrolled = () => desk.evaluate(({ scrollTop }) => scrollTop);
  await author.putCursorAtEnd(lines.last());
  await desk.evaluate((element) => {
    element.scrollTop = 0;
  });
  await expect(lines.last()).not.toBeInViewport();
  // The browser comes to a letter by itself.
  await author.press('Enter');
  await expect(lines).toHaveCount(count + 1);
  await expect(lines.last()).toBeInViewport({ ratio: 1 });

  await desk.evaluate((element) => {
    element.scrollTop += 200;
  });
  const before = await scrolled();
  await page.keyboard.type('Bis');
  await author.press('Enter');
  await page.keyboard.type('bald');
  await expect(lines.last()).toHaveText('bald');
  expect(await scrolled()).toBe(before);
});

test('words and reading time of the block at the cursor, and of what is selected', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author } = await start();
  await expect(author.block('lead-essay')).toHaveAttribute('data-words', /^\d{3}$/);
  const inTheMargin = await author
    .block('lead-essay')
    .evaluate((block) => parseFloat(getComputedStyle(block, '::after').height));
  expect(inTheMargin, 'one line, in px').toBeLessThan(20);
  await author.putCursorAtEnd(author.line('headline', author.block('tip')));
  await expect(author.status).toContainText(/Tipp: \d+ Wörter, \d+ s/);
  await author.press('Shift+Home');
  await expect(author.status).toContainText(/Auswahl: \d+ Wörter?, \d+ s/);

  await author.putCursorAtEnd(author.line('headline', author.block('tip')));
  await author.status.getByRole('button', { name: /^Tipp: / }).click();
  await author.page.getByRole('textbox', { name: 'Tipp: höchstens so viele Wörter' }).fill('10');
  await author.press('Enter');
  await expect(author.status).toContainText(/Tipp: \d+ \/ 10 Wörter, \d+ zu viel, \d+ s/);
  await author.typeAtEnd(author.line('headline', author.block('tip')), ' neu');
  await expect(author.block('tip')).toHaveAttribute('data-over');
  await expect
    .poll(() => JSON.parse(home.readPublication()) as unknown)
    .toMatchObject({ budgets: { tip: 10 } });
});

test('a word budget that is not written is told', async ({ home, start }) => {
  home.useSample();
  const { page, author } = await start();
  const value = { outcome: 'read-only', why: 'EROFS' };
  await page.route('**/desk/publication.save', (route) =>
    route.fulfill({ json: { ok: true, value } }),
  );
  await author.putCursorAtEnd(author.line('headline', author.block('tip')));
  await author.status.getByRole('button', { name: /^Tipp: / }).click();
  await page.getByRole('textbox', { name: 'Tipp: höchstens so viele Wörter' }).fill('10');
  await author.press('Enter');
  await expect(page.getByRole('alert')).toContainText(author.messages.writing.budget.notKept);
});
