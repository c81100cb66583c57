import { expect, type Locator } from '@playwright/test';
import { test } from './support/app.ts';
import type { Author } from './support/author.ts';

/** Lines with values that are not text, of blocks of every shape. */
function linesWithFields(author: Author): Readonly<Record<string, Locator>> {
  const item = author.block('news-section').locator('[data-node="newsItem"]');
  const source = '[data-node="source"]';
  return {
    title: author.line('title'),
    greeting: author.block('greeting').locator('p').first(),
    essaySource: author.block('lead-essay').locator(source).last(),
    firstItem: item.first().locator(source).first(),
    lastItem: item.last().locator(source).last(),
    chart: author.line('headline', author.block('chart')),
    tip: author.line('note', author.block('tip')),
    tipSource: author.block('tip').locator(source).last(),
    company: author.block('earnings').locator('[data-node="company"] > span').first(),
    link: author.line('linkLabel', author.block('link-list')),
    button: author.block('button'),
  };
}

/** What the bar's fields lie over, of all that is around them, by its class; and whether anything leaves the window. */
function collisions(bar: Locator): Promise<string[]> {
  return bar.evaluate((element) => {
    const fields = [...element.querySelectorAll('label')].map((label) =>
      label.getBoundingClientRect(),
    );
    const around = document.querySelectorAll('.library, .desk-page, .preview, .toolbar > button');
    const met = [...around].filter((other) => {
      const { left, right, top, bottom } = other.getBoundingClientRect();
      return fields.some(
        (box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
      );
    });
    const all = [...fields, ...[...around].map((other) => other.getBoundingClientRect())];
    const isOutside = all.some(({ left, right }) => left < 0 || right > innerWidth);
    return [...met.map(({ className }) => className), ...(isOutside ? ['window'] : [])];
  });
}

test('the bar with what is no text covers nothing and moves nothing, wherever the cursor is', async ({
  home,
  start,
}) => {
  home.useSample();
  home.rememberPreferences({ textSize: 130 });
  const { page, author } = await start();
  const bar = page.locator('.field-bar');
  const places = (line: Locator) =>
    Promise.all([line, bar].map((each) => each.evaluate((one) => one.getBoundingClientRect().top)));
  for (const width of [900, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, line] of Object.entries(linesWithFields(author))) {
      const where = `${name}, ${String(width)} px`;
      await line.scrollIntoViewIfNeeded();
      const before = await line.evaluate((one) => one.getBoundingClientRect().top);
      await author.putCursorAtEnd(line);
      await expect(bar.locator('label').first()).toBeVisible();
      const [top, topOfBar] = await places(line);
      expect.soft(top, where).toBe(before);
      expect.soft(await collisions(bar), where).toEqual([]);
      await page.keyboard.type('x');
      expect.soft(await places(line), where).toEqual([top, topOfBar]);
      await author.press('Backspace');
    }
  }
});
