import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { paste } from './support/paste.ts';
import { thoroughOnly } from '../support/thorough.ts';

const sentence = 'Der Markt hat sich in dieser Woche kaum bewegt, und doch ist vieles anders. ';

test(
  'what is too long to be pasted leaves the page as it is, and can be imported',
  thoroughOnly,
  async ({ home, start }) => {
    home.useSample();
    const { author, page } = await start();
    const { importing, paste: names, app } = author.messages;
    const notice = page.locator('.offer');
    const toImport = notice.getByRole('button', { name: importing.title });
    await author.addAtEnd('text', 'Text');
    const block = author.block('text').last();
    const before = await page.locator('.ProseMirror').textContent();

    await test.step('HTML of 3 million characters', async () => {
      const html = `<p>${sentence.repeat(5)}</p>`.repeat(3_000_000 / (5 * sentence.length));
      await paste(page, { html, text: sentence });
      await expect(notice).toContainText(names.tooLong(3.1));
      expect(await page.locator('.ProseMirror').textContent()).toBe(before);
      await notice.getByRole('button', { name: app.dismiss }).click();
      await expect(notice).toBeHidden();
    });

    await test.step('one line of text', async () => {
      await author.line('headline', block).click();
      await paste(page, { text: sentence.repeat(3_000_000 / sentence.length) });
      await expect(toImport).toBeVisible();
      expect(await page.locator('.ProseMirror').textContent()).toBe(before);
    });

    await test.step('all of it is handed to the import, beside the page', async () => {
      await toImport.click();
      const dialog = page.getByRole('dialog', { name: importing.title });
      await expect(dialog.getByRole('button', { name: importing.create })).toBeEnabled({
        timeout: 60_000,
      });
      await expect(dialog.getByRole('listitem')).not.toHaveCount(0);
      await dialog.getByRole('button', { name: app.cancel, exact: true }).click();
      await expect(notice).toBeHidden();
      // The dialog opens without it again.
      await author.run(importing.title);
      await expect(dialog.getByLabel(importing.paste)).toHaveValue('');
      await expect(dialog.getByRole('button', { name: importing.create })).toBeDisabled();
      await dialog.getByRole('button', { name: app.cancel, exact: true }).click();
    });

    await test.step('a picture within a page does not count', async () => {
      await author.line('headline', block).click();
      const picture = `data:image/png;base64,${'A'.repeat(2_000_000)}`;
      await paste(page, { html: `<p>Kurz</p><p><img src="${picture}" alt="Groß"></p>` });
      await expect(block).toContainText('Kurz');
      await expect(notice).toBeHidden();
    });
  },
);
