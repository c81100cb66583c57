import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './support/app.ts';
import { paste } from './support/paste.ts';

const prices = readFileSync(new URL('../fixtures/charts/kw35-prices.csv', import.meta.url), 'utf8');
/** As a spreadsheet copies it. */
const copied = prices.replaceAll(';', '\t');

function pictureIn(chart: Locator): Locator {
  return chart.locator('.chart-picture svg');
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
  await author.addAtEnd('chart', 'Chart der Woche');
  const chart = author.block('chart').last();
  await author.typeAtEnd(author.line('headline', chart), 'Preise');
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

test('data are typed and pasted into cells, as in a spreadsheet', async ({ home, start }) => {
  home.useSample();
  const { author, page } = await start();
  await author.addAtEnd('chart', 'Chart der Woche');
  const chart = author.block('chart').last();
  await author.typeAtEnd(author.line('headline', chart), 'Kräne');
  await page.getByRole('button', { name: 'Gestalten …' }).click();
  const open = dialog(page);
  const cell = (row: number, column: number) =>
    open.getByRole('textbox', {
      name: `Zeile ${String(row)}, Spalte ${String(column)}`,
      exact: true,
    });
  await cell(1, 2).fill('Hübe');
  await author.press('Enter');
  await expect(cell(2, 2)).toBeFocused();
  await page.keyboard.type('412');
  await author.press('Shift+Tab');
  await page.keyboard.type('Kran 1');
  await author.press('ArrowDown');
  await paste(page, { text: 'Kran 2\t398\nKran 3\tviel\nKran 4\t121' });
  await expect(cell(4, 2)).toHaveAttribute('aria-invalid', 'true');
  await expect(open.getByRole('status')).toContainText('Zeile 4, Spalte 2 („Hübe“): „viel“');
  await cell(4, 2).fill('7');
  await expect(open.locator('svg').getByText('Kran 4')).toBeVisible();
  await author.press('Escape');
  await expect(chart.getByRole('img')).toHaveAccessibleName(/Kran 2 398/);
});
