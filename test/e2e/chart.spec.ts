import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './support/app.ts';
import type { Author } from './support/author.ts';
import { paste } from './support/paste.ts';

const prices = readFileSync(new URL('../fixtures/charts/kw35-prices.csv', import.meta.url), 'utf8');
/** As a spreadsheet copies it. */
const copied = prices.replaceAll(';', '\t');

function pictureIn(chart: Locator): Locator {
  return chart.locator('.chart-picture svg');
}

/** Adds a chart without data, with the cursor behind its headline. */
async function addChart(author: Author, headline: string): Promise<Locator> {
  await author.addAtEnd('chart', 'Chart der Woche');
  const chart = author.block('chart').last();
  await author.typeAtEnd(author.line('headline', chart), headline);
  return chart;
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Diagramm gestalten' });
}

test('a pasted table becomes the lead chart: in the page, the preview and the exports', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const chart = await addChart(author, 'Preise');
  await paste(page, { text: copied });
  await expect(pictureIn(chart)).toBeVisible();
  await expect(author.line('headline', chart)).toHaveText('Preise');
  await expect(chart.locator('.chart-picture')).toHaveAccessibleName(/^Liniendiagramm/);

  await test.step('its texts and choices are set beside it', async () => {
    await page.getByRole('button', { name: 'Gestalten …' }).click();
    const open = dialog(page);
    await open.getByLabel('Titel', { exact: true }).fill('Das beste Modell wird nicht billiger');
    await open.getByLabel('Untertitel').fill('Preis je Million ausgegebener Tokens');
    await open.getByLabel('Einheit').fill('US-Dollar');
    await open.getByLabel('Quelle', { exact: true }).fill('Preislisten der Anbieter');
    await open.getByRole('checkbox', { name: 'Jeweils bestes Modell' }).check();
    await expect(open.getByLabel('Werteachse')).toHaveValue('log');
    await expect(open.locator('svg').getByText('Das beste Modell wird nicht')).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('dialog.png') });
    await author.press('Escape');
    await expect(open).toBeHidden();
  });
  await expect(pictureIn(chart)).toContainText('Das beste Modell wird nicht');

  await test.step('a click on it is a way to its words, a double click to its choices', async () => {
    await author.putCursorAtEnd(author.line('headline'));
    await pictureIn(chart).click();
    await page.keyboard.type(' 2025');
    await expect(author.line('headline', chart)).toHaveText('Preise 2025');
    await pictureIn(chart).dblclick();
    await expect(dialog(page)).toBeVisible();
    await author.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });
  await expect(author.preview.getByRole('img', { name: /^Liniendiagramm: Preis/ })).toHaveAttribute(
    'src',
    /^data:image\/png/,
  );
  await page.screenshot({ path: test.info().outputPath('page.png') });
});

function dataCell(chart: Locator, row: number, column: number): Locator {
  return chart
    .locator('tr')
    .nth(row - 1)
    .locator('td')
    .nth(column - 1);
}

function toggleOf(chart: Locator): Locator {
  return chart.getByRole('button', { name: 'Daten', exact: true });
}

test('data are typed and pasted into cells, as in a spreadsheet', async ({ home, start }) => {
  home.useSample();
  const { author, page } = await start();
  const chart = await addChart(author, 'Kräne');
  const cell = (row: number, column: number) => dataCell(chart, row, column);
  await author.press('Enter', 'Tab');
  await expect(cell(1, 2)).toHaveClass(/current/);
  await page.keyboard.type('Hübe');
  await author.press('Enter');
  await expect(cell(2, 2)).toHaveClass(/current/);
  await page.keyboard.type('412');
  await author.press('Shift+Tab');
  await page.keyboard.type('Kran "1"');
  await expect(cell(2, 1)).toHaveText('Kran "1"');
  await author.press('ArrowDown');
  await paste(page, { text: 'Kran 2\t398\nKran 3\tviel\nKran 4\t121' });
  await expect(cell(4, 2)).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(4, 2)).toHaveAccessibleDescription(
    'Zeile 4, Spalte 2 („Hübe“): „viel“ ist keine Zahl.',
  );
  await expect(chart.getByRole('status')).toContainText('Zeile 4, Spalte 2 („Hübe“): „viel“');
  await author.putCursorAtEnd(cell(4, 2));
  for (const _ of 'viel') await author.press('Backspace');
  await page.keyboard.type('7');
  await expect(cell(4, 2)).not.toHaveAttribute('aria-invalid');
  await expect(pictureIn(chart).getByText('Kran 4')).toBeVisible();
  await expect(chart.getByRole('status')).toBeEmpty();
  await expect(chart.getByRole('img')).toHaveAccessibleName(/Kran 2 398/);
  await expect
    .poll(() => (JSON.parse(home.readIssue()) as { blocks: object[] }).blocks.at(-1))
    .toMatchObject({
      table: [
        ['', 'Hübe', ''],
        ['Kran "1"', '412', ''],
        ['Kran 2', '398', ''],
        ['Kran 3', '7', ''],
        ['Kran 4', '121', ''],
      ],
    });
});

test('the data unfold below the chart, are changed by keys, and fold when they are left', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const chart = await addChart(author, 'Preise');
  await author.putCursorAtEnd(dataCell(chart, 1, 1));
  await paste(page, { text: copied });
  await expect(pictureIn(chart)).toBeVisible();
  const shown = chart.locator('.chart-picture');
  const grid = chart.locator('.grid-frame');
  const toggle = toggleOf(chart);

  await test.step('every column arrives, numbers are aligned at their end', async () => {
    await expect(chart.locator('tr')).toHaveCount(31);
    await expect(chart.locator('tr').first().locator('td')).toHaveCount(6);
    await expect(dataCell(chart, 2, 2)).toHaveCSS('text-align', 'end');
    await expect(dataCell(chart, 2, 1)).toHaveCSS('text-align', 'start');
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  });

  await test.step('a changed cell is drawn, undo draws the chart before', async () => {
    const before = (await shown.getAttribute('aria-label')) ?? '';
    const svg = await pictureIn(chart).evaluate((element) => element.outerHTML);
    const last = chart.locator('tr').last().locator('td').nth(1);
    await author.putCursorAtEnd(last);
    await page.keyboard.type('0');
    await expect(shown).not.toHaveAttribute('aria-label', before);
    await author.press('ControlOrMeta+z');
    await expect(shown).toHaveAttribute('aria-label', before);
    expect(await pictureIn(chart).evaluate((element) => element.outerHTML)).toBe(svg);
  });

  await test.step('Ctrl+A selects the cell, the data, the block', async () => {
    await author.putCursorAtEnd(dataCell(chart, 2, 2));
    await author.press('ControlOrMeta+a', 'ControlOrMeta+a');
    await expect(chart.locator('td.selectedCell')).toHaveCount(186);
    await author.press('ControlOrMeta+a');
    await expect(chart.locator('td.selectedCell')).toHaveCount(0);
  });

  await test.step('left by key or mouse they fold, and what was clicked stays in its place', async () => {
    await author.putCursorAtEnd(dataCell(chart, 2, 2));
    await author.press('Escape');
    await expect(grid).toBeVisible();
    await author.putCursorAtEnd(author.line('headline', author.block('tip')));
    await expect(grid).toBeHidden();
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('keys pass by folded data, and a command leads into them', async () => {
    await author.putCursorAtEnd(author.line('headline', chart));
    await author.press('Tab');
    await expect(grid).toBeHidden();
    await author.run(author.messages.grid.chartData);
    await expect(dataCell(chart, 1, 1)).toHaveClass(/current/);
    await expect(grid).toBeInViewport({ ratio: 0.9 });
    await author.run(author.messages.grid.chartData);
    await expect(grid).toBeHidden();
    await toggle.click();
    await expect(dataCell(chart, 1, 1)).toHaveClass(/current/);
    await toggle.click();
    await pictureIn(chart).click();
    await expect(grid).toBeVisible();
  });
});
