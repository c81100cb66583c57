import type { Locator, Page } from '@playwright/test';
import { test } from './support/app.ts';
import type { Author } from './support/author.ts';
import type { Home } from './support/home.ts';
import { paste } from './support/paste.ts';
import { dialogIn, goTo, onDisk, openSettings, save } from './support/settingsDialog.ts';
import { expect } from './support/expect.ts';
import { thoroughOnly } from '../support/thorough.ts';

interface Greeting {
  readonly type: string;
  readonly subscribers: number | null;
  readonly subscriberChange: number | null;
}

/** The greeting's numbers as they are on disk. */
function kept(home: Home): readonly (number | null | undefined)[] {
  const { blocks } = JSON.parse(home.readIssue()) as { blocks: readonly Greeting[] };
  const greeting = blocks.find(({ type }) => type === 'greeting');
  return [greeting?.subscribers, greeting?.subscriberChange];
}

/** Types as a person does, a key at a time, in the place of what stands there. */
async function typeOver(field: Locator, text: string): Promise<void> {
  await field.selectText();
  await field.pressSequentially(text);
}

async function refuses(page: Page, field: Locator, text: string, sentence: string): Promise<void> {
  await expect(field).toHaveValue(text);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const id = await field.getAttribute('aria-describedby');
  await expect(page.locator(`[id="${id ?? ''}"]`)).toContainText(sentence);
}

async function countsOf(author: Author): Promise<{ subscribers: Locator; change: Locator }> {
  await author.putCursorAtEnd(author.block('greeting').locator('p').first());
  const bar = author.page.locator('.field-bar');
  const { fields } = author.messages;
  return {
    subscribers: bar.getByRole('textbox', { name: fields['subscribers'] ?? '', exact: true }),
    change: bar.getByRole('textbox', { name: fields['subscriberChange'] ?? '', exact: true }),
  };
}

test(
  'the counts of the greeting take numbers as people write them, and refuse what is none',
  thoroughOnly,
  async ({ home, start }) => {
    home.useSample();
    const { page, author } = await start();
    const { subscribers, change } = await countsOf(author);
    for (const [typed, number] of [
      ['20.641', 20_641],
      ['20,642', 20_642],
      ['20 643', 20_643],
      ['20’644', 20_644],
    ] as const) {
      await typeOver(subscribers, typed);
      await expect(subscribers).toHaveValue(typed);
      await author.saved();
      expect(kept(home)[0]).toBe(number);
    }
    await typeOver(change, '−1.063');
    await author.saved();
    expect(kept(home)).toEqual([20_644, -1063]);
    await expect(subscribers).toHaveValue('20644');

    await test.step('what is no whole number stays in its field, and the number stays', async () => {
      await typeOver(subscribers, '20.64');
      await refuses(page, subscribers, '20.64', 'Nachkommastellen');
      await expect(author.block('greeting')).toContainText('20.644');
      await author.press('Tab');
      await refuses(page, subscribers, '20.64', 'Es bleibt bei 20.644.');
      await typeOver(change, 'viele');
      await author.saved();
      expect(kept(home)).toEqual([20_644, -1063]);
      await refuses(page, change, 'viele', '„viele“ ist keine Zahl.');
      await typeOver(subscribers, '-5');
      await refuses(page, subscribers, '-5', 'kleiner als 0');
    });

    await test.step('until it is one', async () => {
      await typeOver(subscribers, '20.645');
      await expect(subscribers).toHaveAttribute('aria-invalid', 'false');
      await typeOver(change, '+1');
      await author.saved();
      expect(kept(home)).toEqual([20_645, 1]);
      await subscribers.fill('');
      await author.saved();
      expect(kept(home)).toEqual([null, 1]);
    });
  },
);

test(
  'settings, port and word budget take and refuse the same',
  thoroughOnly,
  async ({ home, start }) => {
    home.useSample();
    const { page, author } = await start();
    const dialog = await openSettings(page);
    await goTo(dialog, 'Länge und Lesezeit');
    const least = dialog.getByLabel('Wörter, mindestens');
    const most = dialog.getByLabel('Wörter, höchstens');
    await typeOver(most, '1\u00A0850');
    await typeOver(least, '1.5');
    await refuses(page, least, '1.5', 'Es bleibt bei 1.200.');
    await most.focus();
    await refuses(page, least, '1.5', 'Nachkommastellen');
    await typeOver(most, '200.000');
    await refuses(page, most, '200.000', 'nicht zwischen 1 und 100.000');
    await typeOver(most, '1,850');
    await goTo(dialog, 'Test an mich');
    const port = dialog.getByLabel('Port', { exact: true });
    await typeOver(port, '70000');
    await refuses(page, port, '70000', 'nicht zwischen 1 und 65.535');
    await typeOver(port, '2.525');
    await expect(port).toHaveAttribute('aria-invalid', 'false');
    await save(dialog);
    await expect(dialogIn(page)).toHaveCount(0);
    expect(onDisk(home)).toMatchObject({ targetWords: { least: 1200, most: 1850 } });

    await author.putCursorAtEnd(author.line('headline', author.block('tip')));
    await author.status.getByRole('button', { name: /^Tipp: / }).click();
    const budget = page.getByRole('textbox', { name: 'Tipp: höchstens so viele Wörter' });
    await budget.fill('0,5');
    await author.press('Enter');
    await refuses(page, budget, '0,5', 'Nachkommastellen');
    await budget.fill('1.250');
    await author.press('Enter');
    await expect(budget).toHaveCount(0);
    await expect.poll(() => onDisk(home)).toMatchObject({ budgets: { tip: 1250 } });
  },
);

test('a chart names the cells of a table that are no numbers, and takes none for another', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  await author.addAtEnd('chart', 'Chart der Woche');
  const chart = author.block('chart').last();
  await paste(page, { text: 'Firma\tAnteil\tVorjahr\nHafen\t3,625 %\t3 %\nKran\t?\t4 %' });
  const told = page.locator('.offer');
  await expect(told).toContainText('Zeile 3, Spalte 2 („Anteil“): „?“ ist keine Zahl.');
  await expect(chart.locator('.chart-problem')).toContainText('Zeile 3, Spalte 2');

  await paste(page, { text: 'Hafen\t12 %\nKran\t1.234,89 €' });
  await expect(told).toContainText('haben verschiedene Einheiten');
  await author.press('Control+z');
  await expect(told).toHaveCount(0);
  await expect(chart.locator('.chart-problem')).toContainText('Zeile 3, Spalte 2');
  await paste(page, { text: 'Hafen\t(12)\nKran\t14' });
  await expect(chart.getByRole('img')).toHaveAccessibleName(/Hafen −12/);

  await test.step('in the cells of its data too', async () => {
    await paste(page, { text: 'Hafen; 7\nKran; viel\nBagger; 3' });
    const cells = chart.locator('td');
    await chart.getByRole('button', { name: 'Daten', exact: true }).click();
    await expect(chart.locator('.chart-problem:visible')).toContainText('„viel“ ist keine Zahl');
    await expect(cells).toHaveText(['', '', 'Hafen', '7', 'Kran', 'viel', 'Bagger', '3']);
    await expect(cells.nth(5)).toHaveAttribute('aria-invalid', 'true');
    await author.putCursorAtEnd(author.line('headline', chart));
    await paste(page, { text: 'Köln; 1.789 €\nBonn; 1 €' });
    await expect(chart.locator('td[aria-invalid]')).toHaveCount(0);
    await expect(chart.getByRole('img')).toHaveAccessibleName(/Köln 1.789/);
  });
});
