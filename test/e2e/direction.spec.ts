import { expect } from '@playwright/test';
import { test } from './support/app.ts';

test('a line runs the way that its first letter does', async ({ home, start }) => {
  home.useNewLibrary();
  const { author, page } = await start();
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await author.addAtEnd('text', 'Text');
  const block = author.block('text').last();
  const headline = author.line('headline', block);
  await author.typeAtEnd(headline, 'כותרת');
  await author.press('Tab');
  const lines = [
    ['שלום לכולם', 'rtl'],
    ['📈 صباح الخير', 'rtl'],
    ['2026: שנה', 'rtl'],
    ['Guten Morgen, שלום', 'ltr'],
  ] as const;
  for (const [index, [text, direction]] of lines.entries()) {
    if (index > 0) await author.press('Enter');
    await page.keyboard.type(text);
    const paragraph = block.locator('p').nth(index);
    await expect(paragraph).toHaveText(text);
    await expect(paragraph).toHaveCSS('direction', direction);
    await expect(paragraph).toHaveCSS('text-align', 'start');
  }
  await expect(headline).toHaveCSS('direction', 'rtl');
});
