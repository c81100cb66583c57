import { expect, type Locator, type Page } from '@playwright/test';
import { test as appTest } from './support/app.ts';
import type { Author } from './support/author.ts';

/** The sample on its page, with its field bar and the live numbers of its greeting. */
interface Sample {
  readonly author: Author;
  readonly page: Page;
  readonly bar: Locator;
  readonly token: (name: string) => Locator;
}

const test = appTest.extend<{ sample: Sample }>({
  sample: async ({ home, start }, use) => {
    home.useSample();
    const { author, page } = await start();
    const greeting = author.block('greeting');
    await use({
      author,
      page,
      bar: page.locator('.field-bar'),
      token: (name) => greeting.locator(`[data-token="${name}"]`),
    });
  },
});

test('a click on a live number opens its value, and what is typed is that value', async ({
  sample,
}) => {
  const { author, page, bar, token } = sample;
  const paragraphs = author.block('greeting').locator('> p');
  const count = await paragraphs.count();

  await token('subscriber-change').click();
  const change = bar.getByLabel('Veränderung');
  await expect(change).toBeFocused();
  await page.keyboard.type('63');
  await page.keyboard.press('Enter');
  await expect(author.paper).toBeFocused();
  await page.keyboard.type('!');
  await expect(token('subscriber-change')).toHaveText('+63');
  await expect(paragraphs.first()).toContainText('+63!');
  await expect(paragraphs).toHaveCount(count);

  await token('date').click();
  await expect(bar.getByLabel('Datum')).toBeFocused();
  await bar.getByLabel('Datum').fill('2026-11-23');
  await page.keyboard.press('Escape');
  await expect(token('date')).toHaveText('16. November 2026');

  await token('words').click();
  await expect(bar).toContainText('Zählt Setzkasten beim Schreiben');
  await token('minutes').click();
  await bar.getByRole('button', { name: 'Aus Wörtern und Lesetempo' }).click();
  await expect(page.getByRole('dialog')).toContainText('Länge und Lesezeit');
});

test('a live number that is selected by keys opens by Enter or a digit, and no text takes its place', async ({
  sample,
}) => {
  const { author, page, bar, token } = sample;
  const paragraph = author.block('greeting').locator('> p').first();
  const subscribers = token('subscribers');
  const select = async () => {
    await author.putCursorAtEnd(paragraph);
    await author.press('Home');
    // From the start of the line the arrow finds its way to the number, wherever the line breaks.
    await page.evaluate(() => {
      const [node] = document.querySelectorAll('[data-token="subscribers"]');
      if (node)
        getSelection()?.setBaseAndExtent(
          node.parentNode ?? node,
          indexOf(node),
          node.parentNode ?? node,
          indexOf(node),
        );
      function indexOf(child: Node) {
        return [...(child.parentNode?.childNodes ?? [])].indexOf(child as ChildNode);
      }
    });
    await author.press('ArrowRight');
  };
  await select();
  await author.press('Enter');
  await expect(bar.getByLabel('Abonnements')).toBeFocused();
  await page.keyboard.type('1');
  await author.press('Enter');
  await expect(subscribers).toHaveText('1 Mensch');
  await select();
  await page.keyboard.type('4200');
  await author.press('Enter');
  await expect(subscribers).toHaveText('4.200 Menschen');
  await select();
  await page.keyboard.type('treue');
  await expect(subscribers).toHaveText('4.200 Menschen');
  await expect(paragraph).toContainText('4.200 Menschentreue');
});

test('the bar takes the first click, Enter and Escape go back to the text, and Tab never gets lost', async ({
  sample,
}) => {
  const { author, page, bar } = sample;
  const source = author.block('lead-essay').locator('[data-node="source"]').last();
  const address = bar.getByLabel('Adresse');
  await author.putCursorAtEnd(source);
  const before = await address.inputValue();
  const sources = author.block('lead-essay').locator('[data-node="source"]');
  const count = await sources.count();

  const check = author.status.getByRole('button', { name: /^Prüfung/ });
  await check.click();
  await page
    .getByRole('complementary', { name: 'Prüfung' })
    .getByRole('button', { name: 'Schließen' })
    .click();
  const box = await address.boundingBox();
  if (!box) throw new Error('The bar is not there.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await author.press('ControlOrMeta+a');
  await page.keyboard.type('https://example.org/neu');
  await author.press('Enter');
  await expect(author.paper).toBeFocused();
  await expect(sources).toHaveCount(count);
  await expect(address).toHaveValue('https://example.org/neu');

  await author.press('Alt+Enter');
  await expect(address).toBeFocused();
  await page.keyboard.type('https://example.org/falsch');
  await author.press('Escape');
  await expect(address).toHaveValue('https://example.org/neu');
  await expect(author.paper).toBeFocused();

  await author.press('Alt+Enter', 'Tab');
  await page.keyboard.type('x');
  await expect(source).toContainText(/x$/);
  await author.press('Backspace', 'Alt+Enter', 'Shift+Tab');
  await page.keyboard.type('y');
  await expect(source).toContainText(/y$/);
  expect(before).not.toBe('');
});

test('Tab from a picture’s description goes to its caption, then to its credit', async ({
  sample,
}) => {
  const { author, page } = sample;
  const figure = author.paper.locator('figure').first();
  const alt = figure.locator('.figure-alt');
  const paragraphs = await author.paper.locator('p').count();
  const old = await alt.inputValue();
  await alt.click();
  await author.press('ControlOrMeta+a');
  await page.keyboard.type('Etwas anderes');
  await author.press('Escape');
  await expect(alt).toHaveValue(old);
  await expect(author.paper).toBeFocused();
  await alt.click();
  await author.press('End');
  await page.keyboard.type(' und mehr');
  await author.press('Tab');
  await page.keyboard.type('CAPTION');
  await author.press('Tab');
  await page.keyboard.type('CREDIT');
  await expect(author.line('caption', figure)).toContainText('CAPTION');
  await expect(author.line('credit', figure)).toContainText('CREDIT');
  await alt.click();
  await author.press('Enter');
  await expect(author.paper).toBeFocused();
  await expect(alt).toHaveValue(`${old} und mehr`);
  await expect(author.paper.locator('p')).toHaveCount(paragraphs);
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('a live number that was typed over among other characters is told, and put back with its new value', async ({
  sample,
}) => {
  const { author, page, token } = sample;
  await token('subscribers').click();
  await author.press('Escape', 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowRight');
  await author.press('Shift+ArrowRight');
  await page.keyboard.type(' 4711');
  await expect(token('subscribers')).toHaveCount(0);
  await page.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(token('subscribers')).toHaveText('4.711 Menschen');
  await expect(author.paper).toBeFocused();
  await expect(page.getByRole('button', { name: 'Zurückholen' })).toHaveCount(0);
});

test('Tab at the very end of the issue opens nothing, whatever is typed then', async ({
  sample,
}) => {
  const { author, page } = sample;
  const blocks = await author.blockTypes();
  const last = author.block('small-print').locator('p').last();
  await author.putCursorAtEnd(last);
  await author.press('Tab');
  await page.keyboard.type(' und mehr');
  await expect(last).toContainText(/ und mehr$/);
  expect(await author.blockTypes()).toEqual(blocks);
});
