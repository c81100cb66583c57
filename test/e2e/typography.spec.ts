import { expect } from '@playwright/test';
import { test } from './support/app.ts';

test('what is typed is typeset, taken back at once, and typeset as a whole', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const { author, page } = await start();
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await author.addAtEnd('text', 'Text');
  const text = author.block('text').last().locator('p').first();
  await author.press('Tab');

  await test.step('by the publication’s language', async () => {
    await page.keyboard.type('"Das geht\'s an", 5 % -- z.B. heute...');
    await expect(text).toHaveText('„Das geht’s an“, 5\u00A0% – z.\u00A0B. heute…');
  });

  await test.step('Backspace right after, and undo, bring back what was typed and no more', async () => {
    await page.keyboard.type(' "');
    await expect(text).toHaveText(/ „$/);
    await author.press('Backspace');
    await expect(text).toHaveText(/heute… "$/);
    await page.keyboard.type('x"');
    await author.press('Control+z');
    await expect(text).toHaveText(/heute… "x"$/);
    await page.keyboard.type('. Aus -- ');
    await author.press('Control+z');
    await expect(text).toHaveText(/"x"\. Aus -- $/);
    await author.press('Backspace', 'Backspace', 'Backspace');
    await expect(text).toHaveText(/"x"\. Aus $/);
  });

  await test.step('never in code', async () => {
    await author.press('Control+e');
    await page.keyboard.type('"a"--5%');
    await author.press('Control+e');
    await expect(text.locator('code')).toHaveText('"a"--5%');
  });

  await test.step('the whole text is one step, and can be undone as one', async () => {
    const before = await text.innerText();
    await author.press('Control+p');
    await page.getByRole('combobox').last().fill('typografie im ganzen');
    await author.press('Enter');
    await expect(text).toHaveText(/heute… „x“\. Aus "a"--5%$/);
    await author.press('Control+z');
    await expect(text).toHaveText(before.trim());
  });

  await test.step('and it can be switched off', async () => {
    await page.getByRole('button', { name: 'Ansicht' }).click();
    await page.getByRole('switch', { name: 'Typografie beim Tippen' }).click();
    await author.press('Escape');
    await author.typeAtEnd(author.line('headline', author.block('text').last()), '"Roh"...');
    await expect(author.line('headline', author.block('text').last())).toHaveText('"Roh"...');
  });
});
