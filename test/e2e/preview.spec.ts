import { expect } from '@playwright/test';
import { test } from './support/app.ts';

test('the preview follows typing within half a second', async ({ home, start }) => {
  home.useSample();
  const { author } = await start();
  await expect(author.preview).toContainText('KW47');
  await author.typeAtEnd(author.line('title'), ', gerade getippt');
  await expect(author.preview).toContainText('gerade getippt', { timeout: 500 });
  await author.typeAtEnd(author.line('subject'), ' sofort');
  const pane = author.page.getByRole('complementary', { name: 'Vorschau' });
  await expect(pane.getByText(/ sofort$/)).toBeVisible({ timeout: 500 });
});

test('the preview is as wide as a phone or a computer', async ({ home, start }) => {
  home.useSample();
  const { page, author } = await start();
  const width = () => author.preview.evaluate(() => document.documentElement.clientWidth);
  await page.getByRole('button', { name: 'Telefon', exact: true }).click();
  await expect.poll(width).toBe(375);
  await page.getByRole('button', { name: 'Computer', exact: true }).click();
  await expect.poll(width).toBe(640);
});

test('the preview shows the mail in the dark', async ({ home, start }) => {
  home.useSample();
  const { page, author } = await start();
  await expect(author.preview).toContainText('KW47');
  const lightness = () =>
    author.preview.evaluate((body) => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(body).backgroundColor.match(/\d+/g) ?? []
      ).map(Number);
      return (red + green + blue) / 3;
    });
  expect(await lightness()).toBeGreaterThan(200);
  await page.getByRole('button', { name: 'Dunkel', exact: true }).click();
  await expect.poll(lightness).toBeLessThan(60);
  await page.getByRole('button', { name: 'Hell', exact: true }).click();
  await expect.poll(lightness).toBeGreaterThan(200);
});
