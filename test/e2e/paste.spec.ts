import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pastedDocument } from '../issue/paste/support/pastedDocuments.ts';
import { pictures } from '../support/pictures.ts';
import { test } from './support/app.ts';
import { paste } from './support/paste.ts';
import { cases, thoroughOnly } from '../support/thorough.ts';
import { slownessOf } from './support/pageTime.ts';
import { expect } from './support/expect.ts';

test('what other programs copy is cleaned, fits its line, and loads nothing from the web', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page, requests } = await start();
  await author.addAtEnd('text', 'Text');
  const block = author.block('text').last();
  const body = block.locator('> p, > h3, > ul, > ol, > figure');
  const note = block.locator('.figure-remote');

  await test.step('a headline takes words alone', async () => {
    await paste(page, pastedDocument('word-mac-paragraph'));
    const headline = author.line('headline', block);
    await expect(headline).toHaveText(/^only a few words of a sentence/);
    await expect(headline.locator('strong')).toHaveCount(0);
  });

  await test.step('a part of a sentence stays within its paragraph', async () => {
    await author.press('Tab');
    await page.keyboard.type('Das ist ');
    await paste(page, pastedDocument('google-docs-inline'));
    await expect(block.locator('> p strong')).toHaveText('halber');
    await page.keyboard.type('.');
    await expect(block.locator('> p')).toHaveText('Das ist ein halber Satz ohne Punkt.');
    await author.press('Enter');
  });

  await test.step('a document becomes running text, in one step that can be undone', async () => {
    await paste(page, pastedDocument('google-docs'));
    await expect(block.locator('> h3')).toHaveText('Warum Brücken singen');
    await expect(block.locator('li')).toHaveCount(3);
    await expect(block.getByRole('link', { name: 'eine Ingenieurin' })).toHaveAttribute(
      'href',
      'https://bruecken.example/wind?seite=2',
    );
    await page.keyboard.type('!');
    const whole = await body.count();
    await author.press('ControlOrMeta+z');
    await expect(body).toHaveCount(whole);
    await author.press('ControlOrMeta+z');
    await expect(block.locator('> h3')).toHaveCount(0);
    await expect(body).toHaveCount(2);
    await author.press('ControlOrMeta+Shift+z');
    await expect(body).toHaveCount(whole);
  });

  await test.step('its picture is named, and fetched only on request', async () => {
    await expect(note).toContainText('lh7-rt.googleusercontent.com');
    await expect(block.getByRole('textbox', { name: 'Bildbeschreibung' })).toHaveValue(
      'Eine Hängebrücke im Nebel',
    );
    await author.saved();
    expect(home.readIssue()).toContain('"remote": "https://lh7-rt.googleusercontent.com/');
    const outside = requests.filter((address) => !address.startsWith(new URL(page.url()).origin));
    expect(outside).toEqual([]);
    expect(requests.filter((address) => address.includes('picture.fetch'))).toEqual([]);
    let asked: unknown;
    await page.route('**/desk/picture.fetch', async (route) => {
      const { id, address } = route.request().postDataJSON() as { id: string; address: string };
      asked = address;
      const bytes = pictures.png.bytes.toString('base64');
      const url = new URL('/desk/asset.add', page.url()).href;
      const postData = JSON.stringify({ id, bytes });
      await route.fulfill({ response: await route.fetch({ url, postData }) });
    });
    await block.getByRole('button', { name: 'Bild holen' }).click();
    await expect(note).toBeHidden();
    await expect(block.locator('figure img')).toHaveAttribute('src', /\/asset\/.*\.png\b/);
    expect(asked).toBe('https://lh7-rt.googleusercontent.com/docsz/AD_4nXd0aBc?key=Zx81');
    await author.saved();
    expect(home.readIssue()).not.toContain('"remote"');
  });

  await test.step('the desk itself asks no server of this computer', async () => {
    await page.unroute('**/desk/picture.fetch');
    await block.locator('> p').last().click();
    await author.press('End');
    const html = `<p><img src="${new URL('/asset/x', page.url()).href}" alt="Innen"></p>`;
    await paste(page, { html });
    await block.getByRole('button', { name: 'Bild holen' }).click();
    await expect(note.last()).toContainText('Die Adresse führt nicht ins Web.');
  });

  await test.step('a picture within the text is kept at once', async () => {
    await block.locator('> p').last().click();
    await author.press('End');
    await paste(page, pastedDocument('libreoffice-writer'));
    await expect(block.getByRole('img', { name: 'Ein Beet' })).toHaveAttribute('src', /\.png\b/);
  });
});

test('a newsletter becomes blocks, and the earnings list takes companies', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  await expect(author.block('outro')).toBeVisible();
  const before = await author.blockTypes();

  await test.step('where nothing was written yet', async () => {
    await author.addAtEnd('text', 'Text');
    await author.press('Tab');
    await paste(page, pastedDocument('newsletter-text'));
    const after = [...before, 'news-section', 'earnings'];
    await expect.poll(() => author.blockTypes()).toEqual(after);
    await author.press('ControlOrMeta+z');
    await expect.poll(() => author.blockTypes()).toEqual([...before, 'text']);
  });

  await test.step('or on request', async () => {
    const block = author.block('text').last();
    await author.putCursorAtEnd(block.locator('> p'));
    await page.keyboard.type('Schon etwas Text.');
    await paste(page, pastedDocument('newsletter-text'));
    await expect(block.locator('> p').first()).toHaveText('Schon etwas Text.📰 Kurz notiert:');
    await page.getByRole('button', { name: 'Als Blöcke einfügen' }).click();
    const after = [...before, 'text', 'news-section', 'earnings'];
    await expect.poll(() => author.blockTypes()).toEqual(after);
    await expect(block.locator('> p')).toHaveText('Schon etwas Text.');
    await expect(page.getByRole('button', { name: 'Als Blöcke einfügen' })).toHaveCount(0);
  });

  await test.step('a line of companies', async () => {
    const companies = author.block('earnings').last().locator('[data-node="company"]');
    await author.putCursorAtEnd(companies.last().locator('span').first());
    await paste(page, { text: 'Nordsee SE [NSE] (BMO), Ostwind (AMC)' });
    await expect(companies).toHaveCount(4);
    await expect(companies.last()).toHaveAttribute('data-session', 'amc');
  });
});

test('blocks are copied whole from one issue to another, with their pictures', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = page.locator('figure img[src]');
  const block = author.paper.locator('> [data-block]:not(figure)').filter({ has: figure }).first();
  const type = await block.getAttribute('data-block');
  const html = await block.locator('> p').allInnerTexts();
  await author.putCursorAtEnd(block.locator('[data-line="caption"], > p').first());
  await page.keyboard.press('ControlOrMeta+p');
  await page.keyboard.type('Block kopieren');
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await expect(author.line('title')).toContainText('KW48');
  const blocks = await author.blockTypes();
  await author.putCursorAtEnd(author.line('title'));
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => author.blockTypes()).toEqual([blocks[0], type, ...blocks.slice(1)]);
  const pasted = author.block(type ?? '').first();
  expect(await pasted.locator('> p').allInnerTexts()).toEqual(html);
  const image = pasted.locator('figure img').first();
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(0);
  await author.saved();
  const folders = readdirSync(home.library ?? '').filter((name) => name.includes('kw48'));
  expect(readdirSync(join(home.library ?? '', folders[0] ?? '', 'assets'))).toHaveLength(1);

  await test.step('other programs get clean HTML and text, and text alone can be pasted', async () => {
    const [rich, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (kind: string) => (await item?.getType(kind))?.text() ?? '';
      return [await read('text/html'), await read('text/plain')];
    });
    expect(rich).not.toMatch(/data-node|data-placeholder|contenteditable/);
    expect(text).not.toBe('');
    await author.addAtEnd('text', 'Text');
    await author.press('Tab', 'ControlOrMeta+Shift+V');
    const body = author.block('text').last();
    await expect(body.locator('> p').first()).not.toHaveText('');
    await expect(body.locator('h3, strong, figure, a')).toHaveCount(0);
  });
});

test(
  'many thousand words are pasted in a moment, and typing goes on',
  thoroughOnly,
  async ({ home, start }) => {
    home.useNewLibrary();
    const { author, page } = await start();
    await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
    await author.addAtEnd('text', 'Text');
    await author.press('Tab');
    const sentence =
      'Ein <b>Wort</b> und noch <i>eines</i>, mit <a href="https://a.example/">Link</a>. ';
    const html = `<p class=MsoNormal>${sentence.repeat(12)}<o:p></o:p></p>`;
    const paragraphs = cases(520);
    const took = await page.evaluate(
      async ([markup, paragraphs]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', markup);
        const start = performance.now();
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
        const count = () =>
          document.querySelectorAll('.ProseMirror [data-block="text"] > p').length;
        while (count() < paragraphs) await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - start;
      },
      [html.repeat(paragraphs), paragraphs] as const,
    );
    const slowness = await slownessOf(page);
    console.log(`${String(paragraphs * 96)} words pasted from Word in ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan((15_000 / 520) * paragraphs * slowness);
    await page.keyboard.type('Und weiter.');
    await expect(author.block('text').last().locator('> p').last()).toHaveText(/Und weiter\.$/);
  },
);
