import { expect, type Locator } from '@playwright/test';
import { isQuick } from '../../build/testReport.ts';
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
  for (const width of isQuick ? [900] : [900, 1280, 1920]) {
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

test('in a narrow window the fields of a live number and of a greeting stand beside each other', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const bar = page.locator('.field-bar');
  const greeting = author.block('greeting');
  for (const width of [640, 780, 900]) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of ['subscribers', 'subscriber-change', 'words', 'date', 'greeting']) {
      if (name === 'greeting') await author.putCursorAtEnd(greeting.locator('p').first());
      else await greeting.locator(`[data-token="${name}"]`).first().click();
      const where = `${name}, ${String(width)} px`;
      await expect(bar.locator('input').first(), where).toBeVisible();
      const boxes = await bar
        .locator('.field :is(span, input)')
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect()));
      const overlaps = boxes.filter((one, index) =>
        boxes.some(
          (other, at) =>
            at > index &&
            one.left < other.right - 1 &&
            one.right > other.left + 1 &&
            one.top < other.bottom - 1 &&
            one.bottom > other.top + 1,
        ),
      );
      expect.soft(overlaps, where).toEqual([]);
      const widths = await bar
        .locator('input')
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().width));
      expect.soft(Math.min(...widths), where).toBeGreaterThan(45);
      expect.soft(await collisions(bar), where).toEqual([]);
      const { top, bottom } = await bar.evaluate((element) => element.getBoundingClientRect());
      expect.soft(top >= 0 && bottom <= 48, where).toBe(true);
    }
  }
});

test('one visit to a field is one step to undo, within the field as behind it, and Escape is none', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const bar = page.locator('.field-bar');
  const essay = author.block('lead-essay');
  const source = essay.locator('[data-node="source"]').last();
  const alt = essay.locator('.figure-alt').first();
  const kept = () => home.readIssue();
  await author.typeAtEnd(author.line('title'), '!');
  await author.saved();
  const first = kept();

  const visits: readonly (readonly [what: string, field: () => Promise<void>])[] = [
    [
      'an address',
      async () => {
        await author.putCursorAtEnd(source);
        await author.press('Alt+Enter');
      },
    ],
    ['a description', () => alt.click()],
    [
      'a number',
      async () => {
        await author.putCursorAtEnd(author.block('greeting').locator('p').first());
        await author.press('Alt+Enter');
      },
    ],
  ];
  for (const [what, enter] of isQuick ? visits.slice(0, 1) : visits) {
    await test.step(what, async () => {
      await enter();
      await author.press('End');
      // Slower than what is grouped as one go, and each is kept at once.
      await page.keyboard.type('12', { delay: 600 });
      await author.saved();
      expect(kept()).not.toBe(first);
      await author.press('ControlOrMeta+z');
      await author.press('ControlOrMeta+z');
      await author.saved();
      expect(kept()).toBe(first);
      await page.keyboard.type('34', { delay: 600 });
      await author.press('Enter');
      await expect(author.paper).toBeFocused();
      await author.press('ControlOrMeta+z');
      await author.saved();
      expect(kept()).toBe(first);
      await enter();
      await page.keyboard.type('56');
      await author.press('Escape');
      await expect(author.paper).toBeFocused();
      await author.saved();
      expect(kept()).toBe(first);
    });
  }
  await test.step('a choice', async () => {
    await author.putCursorAtEnd(author.line('headline', author.block('tip')));
    await author.press('Alt+Enter');
    await bar.locator('select').selectOption('read');
    await author.press('ControlOrMeta+z');
    await author.saved();
    expect(kept()).toBe(first);
  });
  await author.press('ControlOrMeta+z');
  await author.saved();
  expect(kept()).not.toBe(first);
  await expect(author.line('title')).not.toHaveText(/!$/);
});
