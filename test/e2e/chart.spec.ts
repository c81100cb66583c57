import { expect, type Locator } from '@playwright/test';
import { test } from './support/app.ts';
import { paste } from './support/paste.ts';

const table = 'Firma\tAnteil in %\nHafenwerke\t12,5\nNordlicht\t-4\nKranbau\t1.283,0';

/** Each bar as a reader sees it: its name and its value. */
function barsIn(chart: Locator): Promise<string[]> {
  return chart.locator('.chart-bars > div').allInnerTexts();
}

test('a table pasted into a chart is drawn, in the page and in the mail', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  await author.addAtEnd('chart', 'Chart der Woche');
  const chart = author.block('chart').last();
  await author.typeAtEnd(author.line('headline', chart), 'Wer wächst');
  await paste(page, { text: table });
  const drawn = ['Hafenwerke\n12,5 %', 'Nordlicht\n-4 %', 'Kranbau\n1.283 %'];
  await expect.poll(() => barsIn(chart)).toEqual(drawn);
  await expect(author.line('headline', chart)).toHaveText('Wer wächst');

  const numbers = page.getByRole('textbox', { name: 'Zahlen' });
  await expect(numbers).toHaveValue('Hafenwerke; 12,5\nNordlicht; -4\nKranbau; 1283');
  await expect(author.preview.getByText('Nordlicht -4 %')).toBeVisible();

  await test.step('one step takes it back, and prose is pasted as prose', async () => {
    await author.press('ControlOrMeta+z');
    await expect.poll(() => barsIn(chart)).toEqual([]);
    await expect(numbers).toHaveValue('');
    await paste(page, { text: ': 3 Gründe' });
    await expect(author.line('headline', chart)).toHaveText('Wer wächst: 3 Gründe');
  });

  await test.step('what is typed into the numbers stays as it is typed', async () => {
    await numbers.fill('Hafen: 7 €\nKran: ');
    await expect(numbers).toHaveValue('Hafen: 7 €\nKran: ');
    await expect.poll(() => barsIn(chart)).toEqual(['Hafen\n7 €']);
  });
});
