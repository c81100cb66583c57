import type { Editor } from '@tiptap/core';
import { test } from './support/app.ts';
import { expect } from './support/expect.ts';
import { thoroughOnly } from '../support/thorough.ts';

test('whatever was changed, in the text, in a bar, on a panel or by a fix, is one history to undo', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const before = home.readIssue();
  const field = (name: string) => page.locator('.field-bar').getByLabel(name, { exact: true });
  const steps: readonly (readonly [what: string, change: () => Promise<void>])[] = [
    [
      'a title',
      async () => {
        await author.putCursorAtEnd(author.line('title'));
        await page.keyboard.insertText(' – neu');
      },
    ],
    [
      'a date in the field bar',
      async () => {
        await author.putCursorAtEnd(author.line('byline'));
        await field('Datum').fill('2026-11-17');
      },
    ],
    [
      'a number in the field bar',
      async () => {
        await author.putCursorAtEnd(author.block('greeting').locator('p').first());
        await field('Abonnements').fill('20000');
      },
    ],
    [
      'a description of a picture',
      () => author.block('figure').getByRole('textbox').first().fill('Eine andere Beschreibung'),
    ],
    [
      'the numbers of the chart',
      async () => {
        const chart = author.block('chart');
        await author.putCursorAtEnd(author.line('headline', chart));
        await author.run(author.messages.grid.chartData);
        await page.keyboard.insertText('Eins');
        await author.putCursorAtEnd(author.line('headline', chart));
      },
    ],
    [
      'a choice in the field bar',
      async () => {
        await author.putCursorAtEnd(author.line('headline', author.block('tip')));
        await page.locator('.field-bar select').selectOption('read');
      },
    ],
    [
      'the session of a company',
      () => author.block('earnings').locator('[data-node="company"] button').first().click(),
    ],
    [
      'a block by keys',
      async () => {
        await author.putCursorAtEnd(author.line('attribution', author.block('pull-quote')));
        await author.press('Alt+ArrowUp');
      },
    ],
    [
      'a fix of the check',
      async () => {
        await author.putCursorAtEnd(author.block('text').locator('p').first());
        await page.keyboard.insertText(' Am Dienstag, dem 18. November 2026.');
        await author.status.getByRole('button', { name: /^Prüfung/ }).click();
        const pane = page.getByRole('complementary', { name: 'Prüfung' });
        await pane.getByRole('button', { name: 'Mittwoch' }).first().click();
      },
    ],
  ];
  const texts = [before];
  for (const [what, change] of steps) {
    await test.step(what, async () => {
      await change();
      await author.saved();
      await expect.poll(() => home.readIssue()).not.toBe(texts.at(-1));
      texts.push(home.readIssue());
    });
  }

  await test.step('all is undone, down to the first', async () => {
    await author.paper.focus();
    for (const text of texts.slice(0, -1).toReversed()) await undoTo(text);
  });
  await test.step('and done again', async () => {
    for (let step = 0; step < 40; step += 1) await author.press('ControlOrMeta+Shift+z');
    await expect.poll(() => home.readIssue()).toBe(texts.at(-1));
  });

  /** Undoes step by step until the file is that text again; fails where nothing is left to undo. */
  async function undoTo(text: string): Promise<void> {
    while (home.readIssue() !== text) {
      expect(await canUndo(), 'A step is left to undo.').toBe(true);
      await author.press('ControlOrMeta+z');
      await author.saved();
    }
  }

  function canUndo(): Promise<boolean> {
    return author.paper.evaluate((paper) => {
      const { editor } = paper as HTMLElement & { editor: Editor };
      return editor.can().undo();
    });
  }
});

test('setting a source and deleting one is a step each', thoroughOnly, async ({ home, start }) => {
  home.useSample();
  const { page, author } = await start();
  const item = author.block('news-section').locator('[data-node="newsItem"]').first();
  const sources = item.locator('[data-node="source"]');
  const undo = () => author.press('ControlOrMeta+z');
  const leave = () => author.putCursorAtEnd(author.line('title'));
  const kept = () => expect.poll(() => home.readIssue());
  const count = await sources.count();
  const last = sources.last();
  const before = home.readIssue();

  await test.step('an address in the field bar is cleaned when the source is left', async () => {
    await author.putCursorAtEnd(last);
    await author.press('Alt+Enter');
    await page.keyboard.type('https://www.ft.com/content/1?utm_source=nl', { delay: 20 });
    await author.press('Enter');
    await leave();
    await kept().toContain('"https://www.ft.com/content/1"');
    await undo();
    await kept().toBe(before);
  });

  await test.step('a name that was deleted is that of the publisher again', async () => {
    await author.putCursorAtEnd(last);
    await author.press('Shift+Home', 'Delete');
    await leave();
    await expect(last).not.toHaveText('');
    await undo();
    await kept().toBe(before);
  });

  await test.step('an address typed as a source is named', async () => {
    await author.putCursorAtEnd(last);
    await author.press('Enter');
    await author.saved();
    const withBlank = home.readIssue();
    await page.keyboard.type('https://www.ft.com/content/1');
    await leave();
    await expect(sources.last()).toHaveText('Financial Times');
    await undo();
    await kept().toBe(withBlank);
    await undo();
    await kept().toBe(before);
  });

  await test.step('a source without words is deleted with its address, and its neighbour stays', async () => {
    await author.putCursorAtEnd(sources.first());
    await author.press('Shift+Home', 'Delete');
    await page.waitForTimeout(600);
    await author.press('Backspace');
    await expect(sources).toHaveCount(count - 1);
    await undo();
    await expect(sources).toHaveCount(count);
    await undo();
    await kept().toBe(before);
  });
});
