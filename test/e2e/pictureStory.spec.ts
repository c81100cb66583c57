import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { projectRoot } from '../../build/targets.ts';
import { contentHash } from '../../desk/files/contentHash.ts';
import { picturesIn } from '../../issue/paste/changePictures.ts';
import { metadataIn, withMetadata } from '../desk/imaging/support/metadata.ts';
import { photo } from '../desk/imaging/support/scene.ts';
import type { Author } from './support/author.ts';
import type { Home } from './support/home.ts';
import { test } from './support/app.ts';
import { paste } from './support/paste.ts';

const heic = join(projectRoot, 'test/fixtures/pictures/p3-gps.heic');
const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;

/** The tags that exiftool finds about place, camera and author. */
function privateTags(bytes: Uint8Array): string[] {
  if (!hasExiftool) return [];
  const text = execFileSync('exiftool', ['-json', '-G1', '-a', '-'], {
    input: bytes,
    encoding: 'utf8',
  });
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

test('a photo and a chart: from a HEIC and a pasted table to three mail tools, small and clean', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const { picture: words, editor, commands } = author.messages;
  const described = 'Vier Felder in kräftigen Farben';

  await test.step('a HEIC is dropped, cropped, described and credited', async () => {
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
    await figure.getByRole('textbox', { name: editor.alt }).fill(described);
    await author.typeAtEnd(author.line('credit', figure), 'Foto: Ada');
  });

  await test.step('a table is pasted, its chart gets another kind, and is seen in the mail', async () => {
    await author.addAtEnd('chart', 'Chart der Woche');
    const chart = author.block('chart').last();
    await author.typeAtEnd(author.line('headline', chart), 'Kräne');
    await paste(page, { text: 'Kran\tHübe\nNord\t412\nSüd\t398\nWest\t121' });
    await expect(chart.getByRole('img')).toHaveAccessibleName(/^Balkendiagramm|^Säulendiagramm/);
    const suggested = await chart.getByRole('img').getAttribute('aria-label');
    await page.getByRole('button', { name: 'Gestalten …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Diagramm gestalten' });
    await dialog.getByRole('radio', { name: 'Punkte', exact: true }).check();
    await author.press('Escape');
    await expect(chart.getByRole('img')).not.toHaveAccessibleName(suggested ?? '');
    const inMail = author.preview.getByRole('img', { name: /Nord 412/ });
    await expect(inMail).toHaveAttribute('src', /^data:image\/png/);
  });

  await author.saved();
  const kept = keptPictures(home).get(described);
  expect(kept?.crop).toMatchObject({ x: 0, y: 0, width: 0.8, height: 1 });
  const cropped = new RegExp(`^${kept?.asset.slice(0, 16) ?? '?'}[0-9a-f]*-0-0-8000-10000`);
  await page.getByRole('button', { name: commands.names.export }).click();
  const folder = (target: string) => join(home.issueFolder, 'export', target);

  /** The export has the photo and the chart, in the dark too where a style sheet can switch, all small and clean. */
  const expectPictures = (charts: number, pictures: ReadonlyMap<string, Uint8Array>) => {
    const names = [...pictures.keys()];
    expect(names.filter((name) => cropped.test(name))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('chart-'))).toHaveLength(charts);
    for (const bytes of pictures.values()) {
      expect(bytes.length).toBeGreaterThan(100);
      expect(bytes.length).toBeLessThan(150_000);
      expect(metadataIn(bytes)).toEqual([]);
      expect(privateTags(bytes)).toEqual([]);
    }
  };

  await test.step('beehiiv', async () => {
    await write(author, 'beehiiv', 'Dateien schreiben');
    const images = join(folder('beehiiv'), 'images');
    expectPictures(
      1,
      new Map(readdirSync(images).map((name) => [name, readFileSync(join(images, name))])),
    );
    const richText = readFileSync(join(folder('beehiiv'), 'richtext.html'), 'utf8');
    expect(richText).toContain(described);
    expect(richText).toContain('Foto: Ada');
    expect(richText).toMatch(/Nord 412/);
  });

  await test.step('Mailchimp', async () => {
    await write(author, 'mailchimp', 'ZIP schreiben');
    const zip = unzipSync(readFileSync(join(folder('mailchimp'), 'issue.zip')));
    const html = new TextDecoder().decode(zip['index.html']);
    const images = Object.entries(zip).filter(([name]) => name.startsWith('images/'));
    for (const [name] of images) expect(html).toContain(name);
    expectPictures(
      2,
      new Map(images.map(([name, bytes]) => [name.slice('images/'.length), bytes])),
    );
  });

  await test.step('a mail file', async () => {
    await write(author, 'eml', 'Datei schreiben');
    const mail = await PostalMime.parse(readFileSync(join(folder('eml'), 'issue.eml')));
    expectPictures(
      2,
      new Map(
        mail.attachments.map(({ contentId: id = '', content }) => [
          id.slice(1),
          new Uint8Array(content as ArrayBuffer),
        ]),
      ),
    );
  });
  if (!hasExiftool) console.log('exiftool is not installed: only the test’s own reader looked.');
});

test('a picture that takes long is shown, and adding it is cancelled by mouse and by command', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page, calls } = await start();
  const { work } = author.messages;
  await author.addAtEnd('figure', 'Bild');
  const figure = author.paper.locator('> figure').last();
  // Encoding and sending a large file to the server would block typing: a worker does it.
  await page.evaluate(() => {
    const send = window.fetch;
    window.fetch = (address, options) => {
      if (address === '/desk/asset.add') document.body.dataset['sentByPage'] = '';
      return send(address, options);
    };
  });
  const assets = () => readdirSync(join(home.issueFolder, 'assets')).length;
  const before = assets();
  const progress = page.getByRole('progressbar', { name: work.picture });

  for (const way of ['mouse', 'command'] as const) {
    // The desk gets the request after it was cancelled, as that of a large picture.
    const added = await calls.hold('asset.add');
    await figure.locator('input[type="file"]').setInputFiles(heic);
    await expect(progress).toBeVisible();
    if (way === 'mouse') await page.getByRole('button', { name: work.cancel, exact: true }).click();
    else await author.run(work.cancelCommand);
    await added.goOn();
    await expect(progress).toHaveCount(0);
    await expect(figure).toHaveAttribute('data-empty', '');
    expect(assets()).toBe(before);
  }
  await expect(page.locator('body')).not.toHaveAttribute('data-sent-by-page');
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
