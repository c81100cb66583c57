import { expect } from '@playwright/test';
import { test } from './support/app.ts';

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
        await author.putCursorAtEnd(author.line('headline', author.block('chart')));
        await page.locator('.field-bar textarea').fill('Eins; 1\nZwei; 2');
        await author.putCursorAtEnd(author.line('headline', author.block('chart')));
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

  /** Undoes step by step until the file is that text again. */
  async function undoTo(text: string): Promise<void> {
    await expect(async () => {
      if (home.readIssue() !== text) await author.press('ControlOrMeta+z');
      await author.saved();
      expect(home.readIssue()).toBe(text);
    }).toPass({ timeout: 600_000 });
  }
});
