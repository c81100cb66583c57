import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { paste } from './support/paste.ts';

const bank = 'https://de.wikipedia.org/wiki/Bank_(Möbel)';
const stored = 'https://de.wikipedia.org/wiki/Bank_(M%C3%B6bel)';

test('addresses that are typed, pasted, linked and filled in end, read and are cleaned alike', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const { author, page } = await start();
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await author.addAtEnd('text', 'Text');
  const block = author.block('text').last();
  const line = block.locator('p:not([data-node])').last();
  const link = line.locator('a');
  await author.putCursorAtEnd(line);

  await test.step('typed: linked with the white space behind it, without the bracket around it', async () => {
    await page.keyboard.type(`Die Bank (${bank}) und`);
    await expect(link).toHaveText(bank);
    await expect(link).toHaveAttribute('href', stored);
    await author.press('Enter');
  });

  await test.step('typed at the end of a line: linked with the next', async () => {
    await page.keyboard.type('Amazon.de, heise.de/x, ada@example.org und www.zeit.de/x.');
    await author.press('Enter');
    const links = block.locator('a');
    await expect(links).toHaveText([bank, 'heise.de/x', 'ada@example.org', 'www.zeit.de/x']);
    expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
      stored,
      'https://heise.de/x',
      'mailto:ada@example.org',
      'https://www.zeit.de/x',
    ]);
  });

  await test.step('pasted into the text: shown readable, cleaned', async () => {
    await paste(page, { text: `Siehe „${stored}?utm_source=nl“!` });
    await expect(link).toHaveText(bank);
    await expect(link).toHaveAttribute('href', stored);
    await author.press('Enter');
  });

  await test.step('pasted over words: they are linked', async () => {
    await page.keyboard.type('Die Studie');
    await author.press('Control+Shift+ArrowLeft');
    // A paste of the test's comes without the key at which the editor reads the selection.
    await expect(page.locator('.format-bar')).toBeVisible();
    await paste(page, {
      text: 'https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=https%3A%2F%2Fa.example%2Fx%3Ffbclid%3D1',
    });
    await expect(link).toHaveText('Studie');
    await expect(link).toHaveAttribute('href', 'https://a.example/x');
  });

  await test.step('pasted into the link’s field: cleaned as a source is', async () => {
    const field = page.getByRole('textbox', { name: author.messages.editor.linkAddress });
    await author.press('Control+k');
    await expect(field).toHaveValue('https://a.example/x');
    await field.fill(`${stored}?utm_source=nl`);
    await author.press('Enter');
    await expect(link).toHaveAttribute('href', stored);
    await author.press('Control+k');
    await expect(field).toHaveValue(bank);
    await field.fill('Amazon');
    await author.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.fill('tel: +49 (0)30 / 12 34');
    await author.press('Enter');
    await expect(link).toHaveAttribute('href', 'tel:+49301234');
  });

  await test.step('typed over by an input method: the link stays', async () => {
    await author.press('End', 'Enter');
    await page.keyboard.type('Die Quelle');
    await author.press('Control+Shift+ArrowLeft');
    await expect(page.locator('.format-bar')).toBeVisible();
    await paste(page, { text: 'https://b.example/x' });
    await expect(link).toHaveText('Quelle');
    const devTools = await page.context().newCDPSession(page);
    for (const text of ['k', 'か', 'かんじ', '漢字の'])
      await devTools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await devTools.send('Input.insertText', { text: '漢字の記事' });
    await devTools.detach();
    await expect(link).toHaveText('漢字の記事');
    await expect(link).toHaveAttribute('href', 'https://b.example/x');
    await author.press('End', 'Enter');
  });

  await test.step('in a source: named by whom it belongs to, its address readable in the bar', async () => {
    await author.addAtEnd('news', 'News');
    const item = author.block('news-section').last().locator('[data-node="newsItem"]');
    await author.press('Tab');
    await page.keyboard.type('Eine Überschrift');
    await author.press('Tab', 'Tab');
    await paste(page, {
      text: 'https://stats.govt.nz/x, https://beispiel.co.uk/stra%C3%9Fe?fbclid=1',
    });
    await expect(item.locator('[data-node="source"]')).toHaveText(['Stats', 'Beispiel']);
    await author.press('Alt+Enter');
    const address = page.locator('.field-bar input');
    await expect(address).toHaveValue('https://beispiel.co.uk/straße');
    await address.fill('https://beispiel.co.uk/größe');
    await expect(address).toHaveValue('https://beispiel.co.uk/größe');
    await author.press('Enter');
    await author.saved();
    const [folder = ''] = (await readdir(home.library ?? '')).filter((name) => /kw/.test(name));
    const file = await readFile(join(home.library ?? '', folder, 'issue.json'), 'utf8');
    expect(file).toContain('https://beispiel.co.uk/gr%C3%B6%C3%9Fe');
  });
});
