import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { paste } from './support/paste.ts';

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
  const picker = page.getByRole('dialog', { name: 'Emoji' });
  const found = picker.getByRole('option', { selected: true });
  const placeholder = (line: Element) => getComputedStyle(line, '::before').content;
  expect(await author.line('headline', section).evaluate(placeholder)).toBe(
    '"Überschrift der Rubrik"',
  );
  expect(await author.line('headline', item(0)).evaluate(placeholder)).toBe('"Überschrift"');
  await author.press('Tab');

  await test.step('an emoji looked for in English, put beside the headline', async () => {
    await author.press('Control+.');
    await expect(picker.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('rocket');
    await expect(picker.getByRole('combobox')).toHaveValue('rocket');
    await expect(found).toHaveAccessibleName('Rakete');
    await author.press('Enter');
    await expect(picker).toHaveCount(0);
    await expect(author.line('emoji', item(0))).toHaveText('🚀');
  });

  await test.step('addresses pasted into the sources are cleaned and named', async () => {
    await page.keyboard.type('Eine Überschrift');
    await author.press('Tab');
    await page.keyboard.type('Ein Satz dazu.');
    await author.press('Tab');
    await paste(page, {
      text: 'https://www.handelsblatt.com/x?utm_source=nl\nhttps://x.com/alexandr_wang/status/1',
    });
    await expect(sources(0)).toHaveText(['Handelsblatt', '@alexandr_wang (X)']);
  });

  await test.step('a name that the author gives is remembered', async () => {
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
    const broken = '👩⚖️';
    await page.keyboard.insertText(broken);
    await expect(author.line('emoji', item(1))).toHaveText(broken);
    await page.keyboard.insertText('👩🏽‍⚖️');
    await page.keyboard.type('Noch eine');
    await expect(author.line('emoji', item(1))).toHaveText('👩🏽‍⚖️');
    await paste(page, { text: 'https://twitter.com/alexandr_wang/status/2?s=20' });
    await author.press('Tab');
    await page.keyboard.type('Und ein Satz. :kaff');
    const offered = page.getByRole('listbox', { name: 'Einfügen' });
    await expect(offered.getByRole('option', { selected: true })).toContainText('☕');
    await author.press('Enter');
    await paste(page, { text: 'https://beispiel-zeitung.de/a' });
    await expect(sources(1)).toHaveText(['Alexandr Wang (X)', 'Beispiel-Zeitung']);
    await expect(item(1).locator('p')).toHaveText(/^Und ein Satz\. ☕\uFE0F?$/);
    await author.press('Control+z');
    await expect(sources(1)).toHaveText(['Alexandr Wang (X)']);
    await author.press('Control+Shift+z', 'Tab');
    await paste(page, {
      text: 'Die Studie',
      html: '<p><a href="https://a.example/s">Die <b>Studie</b></a></p>',
    });
    await expect(sources(1)).toHaveText(['Alexandr Wang (X)', 'Die Studie', 'Beispiel-Zeitung']);
  });

  await test.step('used of late first, with the arrows, and in the chosen skin tone', async () => {
    await author.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Control+.');
    const recent = picker.getByRole('group', { name: 'Zuletzt' });
    await expect(recent.getByRole('option')).toHaveText([/☕/, '🚀']);
    await expect(picker.getByRole('button', { name: 'Ohne Emoji' })).toBeVisible();
    await picker.getByRole('combobox').fill('daumen hoch');
    await expect(found).toHaveAccessibleName('Daumen hoch');
    await author.press('Escape');
    await expect(picker).toHaveCount(0);
    await author.press('Control+.');
    await picker.getByRole('button', { name: 'Hautton: dunkel' }).click();
    await picker.getByRole('combobox').fill('daumen');
    await author.press('ArrowRight', 'ArrowLeft', 'Enter');
    await expect(author.line('emoji', item(1))).toHaveText('👍🏿');
  });

  await test.step('on disk', async () => {
    await author.saved();
    const { blocks } = JSON.parse(home.readIssue()) as { blocks: object[] };
    expect(blocks.at(-1)).toMatchObject({
      items: [
        {
          emoji: '🚀',
          headline: ['Eine Überschrift'],
          sources: [
            { label: ['Handelsblatt'], url: 'https://www.handelsblatt.com/x' },
            { label: ['Alexandr Wang (X)'], url: 'https://x.com/alexandr_wang/status/1' },
            { label: ['Financial Times'], url: 'https://www.ft.com/content/1' },
          ],
        },
        {
          emoji: '👍🏿',
          headline: ['Noch eine'],
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
