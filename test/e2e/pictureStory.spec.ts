import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { projectRoot } from '../../build/targets.ts';
import { contentHash } from '../../desk/files/contentHash.ts';
import { contentId } from '../../issue/export/pictureAddress.ts';
import { picturesIn } from '../../issue/paste/changePictures.ts';
import { metadataIn, withMetadata } from '../desk/imaging/support/metadata.ts';
import { photo } from '../desk/imaging/support/scene.ts';
import type { Author } from './support/author.ts';
import type { Home } from './support/home.ts';
import { test } from './support/app.ts';

const heic = join(projectRoot, 'test/fixtures/pictures/p3-gps.heic');
const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;

/** The tags that exiftool finds about place, camera and author. */
function privateTags(bytes: Uint8Array): string[] {
  if (!hasExiftool) return [];
  const path = join(mkdtempSync(join(tmpdir(), 'setzkasten-picture-')), 'picture');
  writeFileSync(path, bytes);
  const text = execFileSync('exiftool', ['-json', '-G1', '-a', path], { encoding: 'utf8' });
  const [tags = {}] = JSON.parse(text) as Record<string, unknown>[];
  return Object.keys(tags).filter((tag) =>
    /^(?:GPS|IFD\d|ExifIFD|XMP|IPTC|MakerNotes|ICC)/.test(tag),
  );
}

/** Drops a file on a figure, as from the system's file manager. */
async function drop(page: Page, selector: string, bytes: Uint8Array, name: string): Promise<void> {
  const content = Buffer.from(bytes).toString('base64');
  const data = await page.evaluateHandle(
    ([text, fileName]) => {
      const transfer = new DataTransfer();
      const file = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([file], fileName));
      return transfer;
    },
    [content, name] as const,
  );
  await page.locator(selector).last().dispatchEvent('drop', { dataTransfer: data });
}

async function write(author: Author, target: string, button: string): Promise<void> {
  const dialog = author.page.getByRole('dialog');
  await author.page.getByLabel('Ziel').selectOption(target);
  await dialog.getByRole('button', { name: button }).click();
  await expect(dialog.locator('.export-result')).toBeVisible();
}

/** The pictures of the issue on disk, by their alt texts. */
function keptPictures(home: Home) {
  const issue = JSON.parse(readFileSync(home.issueFile, 'utf8')) as { blocks: object[] };
  return new Map(picturesIn(issue.blocks).map((picture) => [picture.alt, picture]));
}

test('a HEIC is dropped, cropped, described and credited, and is small and clean in each export', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const { picture: words, editor } = author.messages;
  await author.addAtEnd('figure', 'Bild');
  const figure = author.paper.locator('> figure').last();
  await drop(page, '.ProseMirror > figure .figure-frame', readFileSync(heic), 'IMG_0412.HEIC');
  const image = figure.locator('img');
  await expect(image).toHaveAttribute('src', /\.(?:jpg|png)/);

  await image.click();
  await author.run(words.crop);
  const dialog = page.getByRole('dialog', { name: words.crop });
  const right = dialog.getByRole('slider', { name: words.edges.right });
  await right.press('Shift+ArrowLeft');
  await right.press('Shift+ArrowLeft');
  await dialog.getByRole('button', { name: words.apply }).click();
  await figure.getByRole('textbox', { name: editor.alt }).fill('Vier Felder in kräftigen Farben');
  await author.typeAtEnd(author.line('credit', figure), 'Foto: Ada');
  await author.saved();
  const picture = keptPictures(home).get('Vier Felder in kräftigen Farben');
  expect(picture?.crop).toMatchObject({ x: 0, y: 0, width: 0.8, height: 1 });

  const name = new RegExp(`${picture?.asset.slice(0, 64) ?? '?'}-0-0-8000-10000`);
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const found: Uint8Array[] = [];
  const folder = (target: string) => join(home.issueFolder, 'export', target);

  await write(author, 'beehiiv', 'Dateien schreiben');
  const images = readdirSync(join(folder('beehiiv'), 'images'));
  const ours = images.find((file) => name.test(file)) ?? '?';
  found.push(readFileSync(join(folder('beehiiv'), 'images', ours)));
  const richText = readFileSync(join(folder('beehiiv'), 'richtext.html'), 'utf8');
  expect(richText).toContain('Vier Felder in kräftigen Farben');
  expect(richText).toContain('Foto: Ada');

  await write(author, 'mailchimp', 'ZIP schreiben');
  const zip = unzipSync(readFileSync(join(folder('mailchimp'), 'issue.zip')));
  expect(Object.keys(zip).filter((file) => file.startsWith('images/'))).toHaveLength(images.length);
  found.push(zip[`images/${ours}`] ?? new Uint8Array());
  expect(new TextDecoder().decode(zip['index.html'])).toContain(`images/${ours}`);

  await write(author, 'eml', 'Datei schreiben');
  const mail = await PostalMime.parse(readFileSync(join(folder('eml'), 'issue.eml')));
  expect(mail.attachments).toHaveLength(images.length);
  const attached = mail.attachments.find((one) => one.contentId === `<${contentId(ours)}>`);
  found.push(new Uint8Array(attached?.content as ArrayBuffer));

  expect(found.map((bytes) => bytes.length)).toEqual([
    found[0]?.length,
    found[0]?.length,
    found[0]?.length,
  ]);
  for (const bytes of found) {
    expect(bytes.length).toBeGreaterThan(100);
    expect(bytes.length).toBeLessThan(150_000);
    expect(metadataIn(bytes)).toEqual([]);
    expect(privateTags(bytes)).toEqual([]);
  }
  if (!hasExiftool) console.log('exiftool is not installed: only the test’s own reader looked.');
});

test('a picture that takes long is shown, and adding it is cancelled by mouse and by command', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'Its requests cannot be held back.');
  home.useSample();
  const { author, page } = await start();
  const { work } = author.messages;
  await author.addAtEnd('figure', 'Bild');
  const figure = author.paper.locator('> figure').last();
  // As long as a large picture takes; the desk gets the request after it was cancelled.
  await page.route('**/desk/asset.add', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 8000));
    await route.continue();
  });
  const assets = () => readdirSync(join(home.issueFolder, 'assets')).length;
  const before = assets();
  const progress = page.getByRole('progressbar', { name: work.picture });

  for (const way of ['mouse', 'command'] as const) {
    await figure.locator('input[type="file"]').setInputFiles(heic);
    await expect(progress).toBeVisible();
    if (way === 'mouse') await page.getByRole('button', { name: work.cancel, exact: true }).click();
    else await author.run(work.cancelCommand);
    await expect(progress).toHaveCount(0);
    await expect(figure).toHaveAttribute('data-empty', '');
    expect(assets()).toBe(before);
  }
});

test('pictures from before are made ready by one command, and undone', async ({ home, start }) => {
  home.useSample();
  const old = withMetadata(photo(3000, 1500).jpegsaveBuffer({ Q: 95 }));
  const asset = `${contentHash(old)}.jpg`;
  const path = join(home.issueFolder, 'assets', asset);
  writeFileSync(path, old);
  const [[alt, first] = ['', undefined]] = [...keptPictures(home)].filter(
    ([, { asset: name }]) => name,
  );
  writeFileSync(home.issueFile, home.readIssue().replaceAll(first?.asset ?? '?', asset));
  const { author, page } = await start();
  await author.run(author.messages.work.readyPictures);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('1 Bild ist aufbereitet');
  await expect(notice).toContainText('ein GPS-Standort aus 1');
  await author.saved();
  const made = keptPictures(home).get(alt);
  expect(made).toMatchObject({ width: 2400, height: 1200 });
  const bytes = readFileSync(join(home.issueFolder, 'assets', made?.asset ?? '?'));
  expect(metadataIn(bytes)).toEqual([]);
  expect(bytes.length).toBeLessThan(statSync(path).size);
  await author.paper.focus();
  await author.press('ControlOrMeta+z');
  await author.saved();
  expect(keptPictures(home).get(alt)?.asset).toBe(asset);
});
