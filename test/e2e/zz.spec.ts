import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { paste } from './support/paste.ts';

for (const drafts of [
  ['k', 'か', 'かんじ', '漢字の'],
  ['にほんご', '日本語の記事'],
  ['´', 'é'],
  ['Zeitung'],
  ['k', 'かん', 'か', ''],
]) {
  test(`ime ${drafts.join('-')}`, async ({ home, start }) => {
    home.useSample();
    const { page, author } = await start();
    await author.addAtEnd('text', 'Text');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Die Studie');
    await author.press('Control+Shift+ArrowLeft');
    await expect(page.locator('.format-bar')).toBeVisible();
    await paste(page, { text: 'https://a.example/x' });
    const block = author.block('text').last();
    await expect(block.locator('a')).toHaveText('Studie');
    await page.waitForTimeout(200);
    page.on('console', (m) => {
      if (m.text().startsWith('APPLY')) console.log(m.text());
    });
    const devTools = await page.context().newCDPSession(page);
    for (const text of drafts) {
      await devTools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.waitForTimeout(100);
      console.log(text, await block.locator('p').last().innerHTML());
    }
    if (drafts.at(-1)) await devTools.send('Input.insertText', { text: drafts.at(-1) ?? '' });
    await page.waitForTimeout(300);
    console.log('end', await block.locator('p').last().innerHTML());
    await page.keyboard.type('s ');
    await page.waitForTimeout(100);
    await page.keyboard.press('Control+z');
    console.log('undo', await block.locator('p').last().innerHTML());
    console.log('typed', await block.locator('p').last().innerHTML());
  });
}
