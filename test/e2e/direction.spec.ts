import { expect } from '@playwright/test';
import { test } from './support/app.ts';

test('a line runs the way that its first letter does', async ({ home, start }) => {
  home.useNewLibrary();
  const { author, page } = await start();
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await author.addAtEnd('text', 'Text');
  const block = author.block('text').last();
  const headline = author.line('headline', block);
  const paragraph = block.locator('p').first();
  const look = { direction: 'rtl', 'text-align': 'start' };
  await author.typeAtEnd(headline, 'כותרת');
  await author.press('Tab');
  for (const text of ['שלום לכולם', '📈 صباح الخير', '2026: שנה']) {
    await page.keyboard.type(text);
    for (const [name, value] of Object.entries(look))
      await expect(paragraph).toHaveCSS(name, value);
    await author.press('Control+a', 'Backspace');
  }
  await expect(headline).toHaveCSS('direction', 'rtl');
  await page.keyboard.type('Guten Morgen, שלום');
  await expect(paragraph).toHaveCSS('direction', 'ltr');
});
