import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startLanguageTool } from '../support/languageToolServer.ts';
import { test } from './support/app.ts';

test('nothing is sent until the author names a server; then its findings are fixed by keys, or its words kept', async ({
  home,
  start,
}) => {
  const server = await startLanguageTool({ Fehlr: 'Fehler', Setzkastn: 'Setzkasten' });
  home.useNewLibrary();
  const { author, page } = await start();
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await author.addAtEnd('text', 'Text');
  const text = author.block('text').last().locator('p').first();
  const marks = text.locator('.spelling-mark');
  await author.press('Tab');
  await page.keyboard.type('Ein Fehlr im Setzkastn.');
  await author.saved();
  await expect(author.paper).toHaveAttribute('lang', 'de');
  await expect(author.paper).toHaveAttribute('spellcheck', 'true');

  await test.step('a server that is not at home is refused', async () => {
    await author.press('Control+,');
    await page.getByRole('button', { name: 'Rechtschreibung' }).click();
    const field = page.getByLabel('LanguageTool-Server');
    await field.fill('http://languagetool.example');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(server.requests).toEqual([]);
    await field.fill(server.address);
    await field.blur();
    await author.press('Escape');
  });

  await test.step('the paragraph is checked after a pause, each once', async () => {
    await author.typeAtEnd(text, ' Gut so.');
    await expect(marks).toHaveText(['Fehlr', 'Setzkastn']);
    const whole = { path: '/v2/check', language: 'de-DE', text: 'Ein Fehlr im Setzkastn. Gut so.' };
    expect(server.requests.filter(({ text: sent }) => sent === whole.text)).toEqual([whole]);
  });

  await test.step('a finding is fixed with keys alone', async () => {
    await author.press('F7');
    const popover = page.getByRole('dialog', { name: 'Vorschläge zu „Fehlr“' });
    await expect(popover.getByRole('button', { name: 'Fehler', exact: true })).toBeFocused();
    await author.press('Enter');
    await expect(text).toHaveText('Ein Fehler im Setzkastn. Gut so.');
    await expect(marks).toHaveText(['Setzkastn']);
  });

  await test.step('a word is kept in the publication’s list, and passes from then on', async () => {
    await author.press('F7');
    const popover = page.getByRole('dialog', { name: 'Vorschläge zu „Setzkastn“' });
    await author.press('ArrowDown');
    await expect(popover.getByRole('button', { name: 'In die Wortliste' })).toBeFocused();
    await author.press('Enter');
    await expect(marks).toHaveCount(0);
    await expect
      .poll(async () => {
        const json = await readFile(join(home.library ?? '', 'publication.json'), 'utf8');
        return (JSON.parse(json) as { wordList: string[] }).wordList;
      })
      .toEqual(['Setzkastn']);
    await author.typeAtEnd(text, ' Noch ein Fehlr.');
    await expect(marks).toHaveText(['Fehlr']);
  });
  await server.stop();
});
