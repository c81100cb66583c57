import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../build/targets.ts';
import { pictures } from '../support/pictures.ts';
import { runCli } from '../support/runCli.ts';
import { test } from './support/app.ts';
import { addedText, writeInEveryBlock, written } from './support/everyBlock.ts';
import { pageTime } from './support/pageTime.ts';
import { expect } from './support/expect.ts';

const realIssue =
  process.env['SETZKASTEN_REAL_ISSUE'] ?? join(projectRoot, '../shared/samples/kw35.txt');
const pastIssue = existsSync(realIssue)
  ? realIssue
  : join(projectRoot, 'test/fixtures/import/werkstattbrief.txt');

test('import a past issue, write in every block, crash, find it all again, export', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  let app = await start();
  let { author, page } = app;

  await test.step('import', async () => {
    await page.getByRole('button', { name: 'Importieren' }).click();
    await page.getByLabel('Datei wählen').setInputFiles(pastIssue);
    const blocks = page.getByRole('dialog').locator('li:has(> b, > select)');
    await expect(blocks.first()).toContainText('Kopf');
    await expect(blocks.first().getByLabel('Titel')).toHaveValue(/KW/);
    // A kind that can be changed is in a menu.
    const names = await blocks.evaluateAll((items) =>
      items.map(
        (item) =>
          item.querySelector<HTMLSelectElement>(':scope > select')?.selectedOptions[0]?.text ??
          item.querySelector(':scope > b')?.textContent ??
          '',
      ),
    );
    expect(names.filter((name) => !['Text', 'Zitat'].includes(name))).toEqual([
      'Kopf',
      'Begrüßung',
      'Leitartikel',
      'News',
      'Chart der Woche',
      'Tipp',
      'Quartalszahlen',
      'Schluss',
    ]);
    await page.getByRole('button', { name: 'Als Ausgabe anlegen' }).click();
    await expect(author.line('title')).toContainText(/KW\d+/);
  });

  await test.step('words move within a second, in the status bar and in the greeting', async () => {
    const before = await author.words();
    await author.typeAtEnd(author.line('title'), ' – noch einmal');
    await pageTime(page, 1000);
    expect(await author.words()).toBe(before + 2);
    const token = author.block('greeting').locator('[data-token="words"]');
    // The word may be typed beside the number or belong to it.
    const [shown] = (await token.innerText()).split(/\s/);
    expect(shown).toBe(new Intl.NumberFormat('de').format(before + 2));
  });

  await writeInEveryBlock(author);

  await test.step('a picture with its description', async () => {
    await author.addAtEnd('bild', 'Bild');
    const figure = author.block('figure');
    const chooser = page.waitForEvent('filechooser');
    await figure.getByRole('button', { name: 'Bild wählen' }).click();
    const picture = { name: 'a.png', mimeType: 'image/png', buffer: pictures.png.bytes };
    await (await chooser).setFiles(picture);
    await expect(figure.locator('img')).toHaveJSProperty('naturalWidth', 3);
    await figure.getByRole('textbox').fill(written.alt);
  });

  await test.step('move by keys and by hand, delete, undo across blocks', async () => {
    const before = await author.blockTypes();
    const tip = author.block('tip');
    const at = before.indexOf('tip');
    await author.putCursorAtEnd(author.line('note', tip));
    await author.press('Alt+ArrowUp');
    expect((await author.blockTypes()).indexOf('tip')).toBe(at - 1);
    await author.dragAbove(author.block('chart'), tip);
    await expect.poll(() => author.blockTypes()).toEqual(before);
    await (await author.gripOf(tip)).click();
    await page.getByRole('menuitem', { name: 'Löschen' }).click();
    await expect(tip).toHaveCount(0);
    await author.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
    await expect.poll(() => author.blockTypes()).toEqual(before);
  });

  await author.saved();
  // What is on disk leaves the journal a moment later.
  await expect.poll(() => home.journal()).toEqual([]);
  const words = await author.words();
  const blocks = await author.blockTypes();
  expect(app.requests.filter(leavesThisComputer)).toEqual([]);
  await app.kill();
  app = await start();
  ({ author, page } = app);

  await test.step('after a crash, everything is there', async () => {
    await expect(author.line('title')).toContainText('noch einmal');
    expect(await author.words()).toBe(words);
    expect(await author.blockTypes()).toEqual(blocks);
    const text = await author.paper.innerText();
    for (const part of addedText) expect(text).toContain(part);
    const picture = author.block('figure').getByRole('img', { name: written.alt });
    await expect(picture).toHaveJSProperty('naturalWidth', 3);
  });

  await test.step('the file and the command line say the same', async () => {
    const onDisk = home.readIssue();
    for (const part of Object.values(written)) expect(onDisk).toContain(part);
    const { out } = await runCli('count', home.issueFolder, '--json');
    expect(JSON.parse(out)).toMatchObject({ words });
  });

  await test.step('export', async () => {
    await page.getByRole('button', { name: 'Exportieren' }).click();
    await page.getByLabel('Ziel').selectOption('html');
    await page.getByRole('button', { name: 'Dateien schreiben' }).click();
    await expect(page.getByRole('dialog').getByText('index.html')).toBeVisible();
    const html = await readFile(join(home.issueFolder, 'export/html/index.html'), 'utf8');
    for (const part of Object.values(written)) expect(html).toContain(part);
  });
  expect(app.requests.filter(leavesThisComputer)).toEqual([]);
});

test('the first start welcomes, and offers a sample', async ({ start }) => {
  const { page, author } = await start();
  await expect(page.getByRole('heading', { name: 'Setzkasten' })).toBeVisible();
  await page.getByRole('button', { name: 'Beispiel ansehen' }).click();
  await expect(author.line('title')).toContainText('KW47');
  await expect(author.status).toContainText('1.305 Wörter');
});

test('a newsletter of one’s own is made at the first start, and opened at the next', async ({
  start,
}) => {
  const first = await start();
  await first.page.getByLabel('Name des Newsletters').fill('Fundstücke');
  await first.page.getByRole('button', { name: 'Anlegen' }).click();
  await first.page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await first.author.typeAtEnd(first.author.line('title'), 'Von vorn');
  await first.author.saved();
  await first.close();
  const second = await start();
  await expect(second.page.getByRole('heading', { name: 'Fundstücke' })).toBeVisible();
  await expect(second.author.line('title')).toContainText('Von vorn');
});

function leavesThisComputer(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !['data:', 'blob:', 'app:'].includes(protocol) && hostname !== '127.0.0.1';
}
