import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bringAssets } from '../../../desk/assets/bringAssets.ts';
import { readAsset } from '../../../desk/assets/readAsset.ts';
import { writeExport } from '../../../desk/export/writeExport.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { filesOf, picturesIn, renamePictures } from '../../../issue/paste/changePictures.ts';
import { newPublication } from '../../../issue/publication.ts';
import { fileOf } from '../../../issue/text/pictureFile.ts';
import type { Crop } from '../../../issue/text/picture.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { photo, vips } from '../imaging/support/scene.ts';

const id = '2025-08-25-kw35';
const crop = { x: 0.25, y: 0, width: 0.5, height: 0.5 };

async function issueWith(bytes: Uint8Array, kind: string, crops: readonly Crop[]) {
  const library = await openTestLibrary();
  const folder = join(library.folder, id);
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const asset = `${contentHash(bytes)}.${kind}`;
  writeFileSync(join(folder, 'assets', asset), bytes);
  const names = Object.fromEntries(crops.map((_, index) => [String(index), '']));
  const { blocks, ...rest } = pictureIssue(names);
  const { width, height } = vips.Image.newFromBuffer(bytes);
  let next = 0;
  const issue: Issue = {
    ...rest,
    blocks: blocks.map((block) =>
      block.type === 'figure'
        ? { ...block, picture: { asset, alt: 'Bild', width, height, crop: crops[next++] } }
        : block,
    ),
  };
  writeFileSync(join(folder, 'issue.json'), serialiseIssue(issue));
  const publication = newPublication({ language: 'de' });
  return { at: { library, folder, issue, publication }, asset };
}

function sizeOf(bytes: Uint8Array): readonly [number, number] {
  const { width, height } = vips.Image.newFromBuffer(bytes);
  return [width, height];
}

test('the page and the exports get the part of the picture, at their own width', async () => {
  const { at, asset } = await issueWith(photo(2400, 1600).jpegsaveBuffer({ Q: 90 }), 'jpg', [crop]);
  const name = fileOf({ asset, crop });
  const shown = await readAsset(at.library, id, name);
  expect(shown?.type).toBe('image/jpeg');
  expect(sizeOf(shown?.bytes ?? Buffer.of())).toEqual([1200, 800]);
  const written = await writeExport(at, { target: 'html' });
  if (written.outcome !== 'exported') return expect.fail(written.why);
  const images = join(written.folder, 'images');
  expect(readdirSync(images)).toEqual([name]);
  const bytes = readFileSync(join(images, name));
  expect(sizeOf(bytes)).toEqual([1120, 747]);
  await writeExport(at, { target: 'html' });
  expect(readFileSync(join(images, name)).equals(bytes)).toBe(true);
});

test('one picture is shown with two crops', async () => {
  const other = { x: 0, y: 0, width: 0.1, height: 1 };
  const { at } = await issueWith(photo(600, 400).pngsaveBuffer(), 'png', [crop, other]);
  const written = await writeExport(at, { target: 'html' });
  if (written.outcome !== 'exported') return expect.fail(written.why);
  const images = join(written.folder, 'images');
  const sizes = readdirSync(images).map((name) => sizeOf(readFileSync(join(images, name))));
  expect(sizes).toHaveLength(2);
  expect(sizes).toEqual(
    expect.arrayContaining([
      [300, 200],
      [60, 400],
    ]),
  );
});

test('an animation is cropped in every frame, and keeps its timing', async () => {
  const frames = [0, 90, 200].map((level) => vips.Image.black(40, 20).linear([1], [level]));
  const strip = vips.Image.arrayjoin(frames, { across: 1 }).cast('uchar').copy();
  strip.setInt('page-height', 20);
  strip.setArrayInt('delay', [100, 200, 300]);
  const { at, asset } = await issueWith(strip.gifsaveBuffer(), 'gif', [crop]);
  const shown = await readAsset(at.library, id, fileOf({ asset, crop }));
  const made = vips.Image.newFromBuffer(shown?.bytes ?? Buffer.of(), '[n=-1]');
  expect([made.width, made.pageHeight, made.height]).toEqual([20, 10, 30]);
  expect(made.getArrayInt('delay')).toEqual([100, 200, 300]);
});

test('a name with a crop outside of the picture is no picture', async () => {
  const { at, asset } = await issueWith(photo(60, 40).pngsaveBuffer(), 'png', [crop]);
  const name = asset.replace('.', '-9999-0-9999-1.');
  expect(await readAsset(at.library, id, name)).toBeUndefined();
});

test('an export is imported with the part that it has, which is then the whole picture', async () => {
  const { at } = await issueWith(photo(600, 400).jpegsaveBuffer(), 'jpg', [crop]);
  const written = await writeExport(at, { target: 'html' });
  if (written.outcome !== 'exported') return expect.fail(written.why);
  const other = await openTestLibrary();
  const into = join(other.folder, id);
  const [picture] = picturesIn(at.issue.blocks);
  const names = picture ? filesOf(picture) : [];
  const { missing, renamed } = await bringAssets(
    other,
    join(written.folder, 'index.html'),
    names,
    into,
  );
  expect(missing).toEqual([]);
  const [imported] = picturesIn(renamePictures(at.issue.blocks, renamed));
  expect(imported).toMatchObject({ width: 300, height: 200 });
  expect(imported?.crop).toBeUndefined();
  expect(readdirSync(join(into, 'assets'))).toEqual([imported?.asset]);
});
