import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './support/app.ts';

/** Pastes as another program's clipboard would have it: its plain text, and its HTML where there is one. */
async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ([plain = '', markup = '']) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (markup !== '') clipboardData.setData('text/html', markup);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, html],
  );
}

test('two news items with the keyboard alone, and the names of their sources from their addresses', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const { author, page } = await start();
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await author.addAtEnd('news', 'News');
  const section = author.block('news-section').last();
  const item = (index: number) => section.locator('[data-node="newsItem"]').nth(index);
  const sources = (index: number) => item(index).locator('[data-node="source"]');
  await author.press('Tab');

  await test.step('addresses pasted into the sources are cleaned and named', async () => {
    await page.keyboard.type('Eine Überschrift');
    await author.press('Tab');
    await page.keyboard.type('Ein Satz dazu.');
    await author.press('Tab');
    await paste(
      page,
      'https://www.handelsblatt.com/x?utm_source=nl\nhttps://x.com/alexandr_wang/status/1',
    );
    await expect(sources(0)).toHaveText(['Handelsblatt', '@alexandr_wang (X)']);
  });

  await test.step('a name that she gives is remembered', async () => {
    await author.press('Shift+Home');
    await page.keyboard.type('Alexandr Wang (X)');
    await author.press('Enter');
    await page.keyboard.type('https://www.ft.com/content/1');
    await author.press('Enter');
    await expect(sources(0)).toHaveText([
      'Handelsblatt',
      'Alexandr Wang (X)',
      'Financial Times',
      '',
    ]);
    await expect
      .poll(() => readFile(join(home.library ?? '', 'publication.json'), 'utf8'))
      .toContain('"x.com/alexandr_wang": "Alexandr Wang (X)"');
    await author.press('Enter');
  });

  await test.step('in the next item too, wherever the address is pasted', async () => {
    await page.keyboard.type('Noch eine');
    await paste(page, 'https://twitter.com/alexandr_wang/status/2?s=20');
    await author.press('Tab');
    await page.keyboard.type('Und ein Satz.');
    await paste(page, 'https://beispiel-zeitung.de/a');
    await expect(sources(1)).toHaveText(['Alexandr Wang (X)', 'Beispiel-Zeitung']);
    await expect(item(1).locator('p')).toHaveText('Und ein Satz.');
    await author.press('Control+z');
    await expect(sources(1)).toHaveText(['Alexandr Wang (X)']);
    await author.press('Control+Shift+z', 'Tab');
    await paste(page, 'Die Studie', '<p><a href="https://a.example/s">Die <b>Studie</b></a></p>');
    await expect(sources(1)).toHaveText(['Alexandr Wang (X)', 'Die Studie', 'Beispiel-Zeitung']);
  });

  await test.step('on disk', async () => {
    await author.saved();
    const { blocks } = JSON.parse(home.readIssue()) as { blocks: object[] };
    expect(blocks.at(-1)).toMatchObject({
      items: [
        {
          sources: [
            { label: ['Handelsblatt'], url: 'https://www.handelsblatt.com/x' },
            { label: ['Alexandr Wang (X)'], url: 'https://x.com/alexandr_wang/status/1' },
            { label: ['Financial Times'], url: 'https://www.ft.com/content/1' },
          ],
        },
        {
          sources: [
            { label: ['Alexandr Wang (X)'], url: 'https://twitter.com/alexandr_wang/status/2' },
            { label: ['Die Studie'], url: 'https://a.example/s' },
            { label: ['Beispiel-Zeitung'], url: 'https://beispiel-zeitung.de/a' },
          ],
        },
      ],
    });
  });
});
