import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankBlock } from '../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Flow } from '../../issue/text/flow.ts';
import { pictureIssue } from '../support/pictureIssue.ts';
import { pictures } from '../support/pictures.ts';
import { smallIssue } from '../support/smallIssue.ts';
import { test } from './support/app.ts';
import type { Author } from './support/author.ts';
import { expect } from './support/expect.ts';

const [png, gif, webp] = [pictures.png, pictures.gif, pictures.webp].map(
  ({ bytes, measured }) => `${createHash('sha256').update(bytes).digest('hex')}.${measured.kind}`,
) as [string, string, string];

test('the pictures of an issue.json come along from where they are picked or dropped, and what does not is named', async ({
  face,
  home,
  start,
}) => {
  home.useNewLibrary();
  const old = join(home.folder, 'alt/2025-08-25-kw35');
  const file = join(old, 'issue.json');
  mkdirSync(join(old, 'assets'), { recursive: true });
  writeFileSync(
    file,
    serialiseIssue(pictureIssue({ [png]: 'Ein Boot', [gif]: 'Ein Rad', [webp]: '' })),
  );
  writeFileSync(join(old, 'assets', png), pictures.png.bytes);
  writeFileSync(join(home.folder, gif), pictures.gif.bytes);
  const { page, author } = await start();
  const { importing, library } = author.messages;
  await page.getByRole('button', { name: library.import }).click();
  const dialog = page.getByRole('dialog', { name: importing.title });
  const said = dialog.getByRole('status');

  await dialog.getByLabel(importing.chooseFile).setInputFiles(file);
  await expect(said.getByRole('listitem')).toHaveText([
    'Ein Boot',
    'Ein Rad',
    /^ohne Beschreibung/,
  ]);
  await expect(said).toContainText(importing.pictures.wayOn);
  await dialog.getByLabel(importing.chooseFolder).setInputFiles(old);
  await expect(said.getByRole('listitem')).toHaveText(['Ein Rad', /^ohne Beschreibung/]);
  await dialog.getByLabel(importing.chooseFile).setInputFiles(join(home.folder, gif));
  await expect(said.getByRole('listitem')).toHaveText([/^ohne Beschreibung/]);

  // What has its name, but not its bytes, is another picture.
  writeFileSync(join(old, 'assets', webp), pictures.png.bytes);
  if (face === 'browser') {
    const devTools = await page.context().newCDPSession(page);
    const data = { items: [], files: [join(home.folder, 'alt')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devTools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  } else await dialog.getByLabel(importing.chooseFolder).setInputFiles(old);
  await expect(said).toHaveText(importing.pictures.allThere(3));

  await dialog.getByRole('button', { name: importing.create }).click();
  await expect(page.getByRole('alert')).toContainText(importing.pictures.notKept(1));
  await expect(author.line('title')).toContainText('KW35');
  await expect.poll(() => pictureWidths(author)).toEqual([3, 3, 0]);
  expect(readdirSync(join(home.issueFolder, 'assets')).toSorted()).toEqual([png, gif].toSorted());
});

test('a mail, a Word document and a text come in with their pictures, and a PDF is named', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const { page, author } = await start();
  const { importing, library, reasons } = author.messages;
  await page.getByRole('button', { name: library.import }).click();
  const dialog = page.getByRole('dialog', { name: importing.title });
  const choose = async (name: string, text: string | Buffer, ...beside: string[]) => {
    const file = join(home.folder, name);
    writeFileSync(file, text);
    await dialog.getByLabel(importing.chooseFile).setInputFiles([file, ...beside]);
  };
  const document = { reason: 'document', kind: 'pdf' } as const;
  await choose('a.pdf', '%PDF-1.7');
  await expect(dialog.getByRole('alert')).toHaveText(`${reasons.file(document)}.`);

  await choose('a.docx', readFileSync('test/fixtures/newsletters/word.docx'));
  await expect(dialog.getByLabel(author.messages.guesses.title)).toHaveValue(
    'Hafenbrief #12: Der Kran zieht um',
  );

  await choose('a.md', '# Der Kai\n\n![Ein Boot](bilder/boot.png)\n\nText.');
  await expect(dialog.getByRole('status')).toContainText('Ein Boot (bilder/boot.png)');
  const boot = join(home.folder, 'boot.png');
  writeFileSync(boot, pictures.png.bytes);
  await dialog.getByLabel(importing.chooseFile).setInputFiles(boot);
  await expect(dialog.getByRole('status')).toHaveText(importing.pictures.allThere(1));

  const encoded = Buffer.from(pictures.png.bytes).toString('base64');
  await choose(
    'a.eml',
    `Subject: =?utf-8?B?${Buffer.from('Der große Kran').toString('base64')}?=\nDate: Tue, 19 Mar 2024 08:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Text.</p><img src="cid:boot" alt="Ein Boot">\n--b\nContent-Type: image/png\nContent-ID: <boot>\nContent-Transfer-Encoding: base64\n\n${encoded}\n--b--\n`,
  );
  await expect(dialog.getByLabel(author.messages.guesses.title)).toHaveValue('Der große Kran');
  await expect(dialog.getByRole('status')).toHaveText(importing.pictures.allThere(1));
  await dialog.getByRole('button', { name: importing.create }).click();
  await expect(author.line('title')).toContainText('Der große Kran');
  await expect.poll(() => pictureWidths(author)).toEqual([3]);
  expect(readdirSync(join(home.issueFolder, 'assets'))).toEqual([png]);
});

test('a picture that comes along is made ready, and the issue shows what was made of it', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const { bytes } = pictures.svg;
  const svg = `${createHash('sha256').update(bytes).digest('hex')}.svg`;
  const old = join(home.folder, 'alt/2025-08-25-kw35');
  mkdirSync(join(old, 'assets'), { recursive: true });
  writeFileSync(join(old, 'issue.json'), serialiseIssue(pictureIssue({ [svg]: 'Ein Boot' })));
  writeFileSync(join(old, 'assets', svg), bytes);
  const { page, author } = await start();
  const { importing, library } = author.messages;
  await page.getByRole('button', { name: library.import }).click();
  const dialog = page.getByRole('dialog', { name: importing.title });
  await dialog.getByLabel(importing.chooseFolder).setInputFiles(old);
  await dialog.getByRole('button', { name: importing.create }).click();
  await expect(author.line('title')).toContainText('KW35');
  await expect.poll(() => pictureWidths(author)).toEqual([60]);
  expect(readdirSync(join(home.issueFolder, 'assets'))).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}\.png$/),
  ]);
});

/** Resolves to the widths of the files that the page's figures show, in px; 0 for one that is missing. */
function pictureWidths(author: Author): Promise<number[]> {
  return author
    .block('figure')
    .locator('img')
    .evaluateAll((images: HTMLImageElement[]) => images.map(({ naturalWidth }) => naturalWidth));
}

test('what was guessed is changed by keyboard and mouse before the issue is created', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const { page, author } = await start();
  const { guesses, importing, library } = author.messages;
  await page.getByRole('button', { name: library.import }).click();
  const dialog = page.getByRole('dialog', { name: importing.title });
  await dialog
    .getByLabel(importing.paste)
    .fill(
      '# Hafenpost\n\n## Eins\n\nErster Absatz.\n\nZweiter Absatz.\n\n## Zwei\n\nDritter Absatz.\n\n## Drei\n\nVierter Absatz.',
    );
  const rows = dialog.locator('.guesses > li');
  await expect(rows).toHaveCount(4);
  await dialog.getByLabel(guesses.title).fill('Kaipost');
  await dialog.getByLabel(guesses.date).fill('2024-03-04');
  await rows.nth(1).locator('summary').click();
  await expect(rows.nth(1)).toContainText('Zweiter Absatz.');
  await dialog.getByLabel(guesses.splitOf('2, Eins')).selectOption({ index: 2 });
  await expect(rows).toHaveCount(5);
  await dialog.getByLabel(guesses.joinOf('3, Zweiter Absatz.')).press('Enter');
  await expect(rows).toHaveCount(4);

  const kind = dialog.getByLabel(guesses.kindOf('4, Drei'));
  await kind.selectOption('tip');
  await dialog.getByLabel(guesses.leaveOutOf('3, Zweiter Absatz.')).press('Enter');
  await expect(rows).toHaveCount(3);
  await expect(dialog.getByRole('heading', { name: importing.found })).toBeFocused();
  const leftOut = dialog.getByText(importing.leftOut(1));
  const [above, below] = await Promise.all([leftOut.boundingBox(), rows.first().boundingBox()]);
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  await dialog.getByLabel(guesses.takeBackOf('Zweiter Absatz.')).press('Enter');
  await expect(rows).toHaveCount(4);
  await dialog.getByRole('button', { name: importing.create }).click();
  await expect(author.line('title')).toHaveText('Kaipost');
  const folders = readdirSync(home.library ?? '');
  const folder = folders.find((name) => name.startsWith('2024-03-04')) ?? '';
  const file = readFileSync(join(home.library ?? '', folder, 'issue.json'), 'utf8');
  const written = JSON.parse(file) as { blocks: { type: string }[] };
  expect(written.blocks.map(({ type }) => type)).toEqual(['masthead', 'lead-essay', 'text', 'tip']);
});

test('a control that is gone hands on the focus, and words are those of the whole issue', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const file = join(home.folder, 'alt.json');
  const { blocks, ...issue } = smallIssue('Nr. 1', '2025-08-18', 'Eins.');
  const body: Flow = [{ type: 'paragraph', content: ['Vom ', { token: 'date' }] }];
  const dated = { ...blankBlock('text', 'b3'), body };
  writeFileSync(file, serialiseIssue({ ...issue, blocks: [...blocks, dated] }));
  const { page, author } = await start();
  const { guesses, importing, library } = author.messages;
  await page.getByRole('button', { name: library.import }).click();
  const dialog = page.getByRole('dialog', { name: importing.title });
  await dialog.getByLabel(importing.chooseFile).setInputFiles(file);
  const rows = dialog.locator('.guesses > li');
  await expect(rows).toHaveCount(3);
  const words = /^Vom 18\.\sAugust 2025$/;
  await expect(rows.last().locator('summary')).toHaveText(words);
  await rows.last().locator('summary').click();
  await expect(rows.last().locator('p')).toHaveText(words);

  const heading = dialog.getByRole('heading', { name: importing.found });
  await rows.last().getByRole('button', { name: guesses.leaveOut }).press('Enter');
  await expect(rows).toHaveCount(2);
  await expect(heading).toBeFocused();
  const takeBack = page.getByRole('button', { name: guesses.takeBack });
  await expect(dialog.getByRole('listitem').filter({ has: takeBack })).toContainText('August 2025');
  await takeBack.press('Enter');
  await expect(rows).toHaveCount(3);
  await expect(heading).toBeFocused();
  await rows.nth(1).getByRole('button', { name: guesses.join }).press('Enter');
  await expect(rows).toHaveCount(2);
  await expect(heading).toBeFocused();
});
