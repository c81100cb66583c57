import { expect, type Page } from '@playwright/test';
import { test } from './support/app.ts';
import { pdfPages } from './support/pdfPages.ts';

/** Prints a document as the browser's dialog does. */
async function printed(page: Page, html: string): Promise<string[][]> {
  const sheet = await page.context().newPage();
  await sheet.setContent(html);
  const pdf = await sheet.pdf({ format: 'A4', tagged: true, preferCSSPageSize: true });
  await sheet.close();
  return pdfPages(pdf);
}

/** The page with more lines after its first paragraph, so that its pages break elsewhere. */
const pushedDown = (html: string, lines: number) =>
  html.replace('</p>', `</p><div style="height:${String(lines * 17)}px"></div>`);

test('the palette prints the whole issue as its readers see it, and no page ends with a heading', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'Electron’s own PDF is made without a page that could be asked.');
  home.useSample();
  const { page, author } = await start();
  await author.typeAtEnd(author.line('title'), ' Gedrucktes');
  const composed = page.waitForResponse(/issue\.printPage$/);
  await author.run(author.messages.print.title);
  const { value } = (await (await composed).json()) as { value: { page: string } };
  const { page: html } = value;
  for (const words of ['Gedrucktes', 'Doppelpunkt', 'data:image/', '</table>'])
    expect(html).toContain(words);
  expect(html).not.toMatch(/src="(?!data:)/);
  expect(await page.title()).toContain('Setzkasten');

  // The dialog is closed: the next letter goes where the last one went.
  const frame = page.locator('iframe.print-page');
  // A browser without a dialog has said so itself.
  await page.evaluate(() => {
    const printed = document.querySelector<HTMLIFrameElement>('iframe.print-page');
    printed?.contentWindow?.dispatchEvent(new Event('afterprint'));
  });
  await expect(frame).toHaveCount(0);
  await expect(author.paper).toBeFocused();

  for (let lines = 0; lines < 48; lines += 4) {
    const pages = await printed(page, pushedDown(html, lines));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat()).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Figure']));
    expect([lines, pages.map((tags) => tags.at(-1))]).not.toEqual([
      lines,
      expect.arrayContaining([expect.stringMatching(/^H\d$/)]),
    ]);
  }
});

test('what the browser’s own menu prints is the text of the issue, and nothing of the workbench', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'There is no such menu.');
  home.useSample();
  const { page, author } = await start();
  await author.putCursorAtEnd(author.line('title'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { messages } = author;
  await expect(author.paper).toBeVisible();
  await expect(author.block('outro')).toBeVisible();
  for (const hidden of [
    page.getByRole('navigation', { name: messages.library.title }),
    page.getByRole('complementary', { name: messages.preview.title }),
    author.status,
    page.locator('.toolbar'),
    page.locator('.field-bar'),
    page.locator('.block-handle'),
  ])
    await expect(hidden).toBeHidden();
  const looks = await author.paper.evaluate((paper) => ({
    color: getComputedStyle(paper).color,
    isWhole: paper.scrollHeight <= paper.clientHeight,
    isScrolled: [...document.querySelectorAll('body, .workbench, .desk-page')].some(
      (box) => getComputedStyle(box).overflowY !== 'visible',
    ),
  }));
  expect(looks).toEqual({
    color: expect.stringMatching(/^rgb\((?:\d|[1-5]\d), /),
    isWhole: true,
    isScrolled: false,
  });
  const pages = pdfPages(await page.pdf({ format: 'A4', tagged: true }));
  expect(pages.length).toBeGreaterThan(2);
});
