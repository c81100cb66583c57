import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fitAsset } from '../../../desk/assets/fitAsset.ts';
import { readAsset } from '../../../desk/assets/readAsset.ts';
import { weighPictures } from '../../../desk/export/weighPictures.ts';
import { writeExport } from '../../../desk/export/writeExport.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { mailPhotoBytes } from '../../../desk/imaging/limits.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { heavyGraphic, photo, vips } from '../imaging/support/scene.ts';

const id = '2025-08-25-kw35';

/** A photo whose grain makes it heavy; `seed` tells it from the others. */
function grainy(seed: number) {
  const grain = vips.Image.gaussnoise(2400, 1600, { sigma: 14, seed });
  return photo(2400, 1600).add(grain).cast('uchar').copy({ interpretation: 'srgb' });
}

async function libraryWith(files: readonly (readonly [Uint8Array, string])[]) {
  const library = await openTestLibrary();
  const folder = join(library.folder, id);
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const assets = files.map(([bytes, kind]) => {
    const asset = `${contentHash(bytes)}.${kind}`;
    writeFileSync(join(folder, 'assets', asset), bytes);
    return asset;
  });
  const issue = pictureIssue(Object.fromEntries(assets.map((asset) => [asset, asset.slice(0, 4)])));
  writeFileSync(join(folder, 'issue.json'), serialiseIssue(issue));
  return { library, folder, issue, assets };
}

test('a mail with four photos weighs at most 600 KB', async () => {
  const photos = [1, 2, 3, 4].map((seed) => [grainy(seed).jpegsaveBuffer(), 'jpg'] as const);
  const { library, folder, issue, assets } = await libraryWith(photos);
  const weighed = (await weighPictures(library, id, assets)) ?? {};
  const sizes = assets.map((asset) => weighed[asset]?.bytes ?? Infinity);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(mailPhotoBytes);
  const publication = newPublication({ language: 'de' });
  const written = await writeExport({ library, folder, issue, publication }, { target: 'html' });
  if (written.outcome !== 'exported') return expect.fail(written.why);
  const all = written.files.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`four photos: ${String(Math.ceil(all / 1000))} KB`);
  expect(all).toBeLessThanOrEqual(600_000);
  const pictures = written.files.filter(({ name }) => name.startsWith('images/'));
  expect(new Set(pictures.map(({ bytes }) => bytes))).toEqual(new Set(sizes));
});

test('a heavy graphic is made to fit, and so is its copy in the mail', async () => {
  const { library, assets } = await libraryWith([[heavyGraphic(), 'png']]);
  const [asset = ''] = assets;
  const before = (await weighPictures(library, id, [asset]))?.[asset]?.bytes ?? 0;
  expect(before).toBeGreaterThan(300_000);
  const fitted = await fitAsset(library, id, asset);
  if (fitted.outcome !== 'added') return expect.fail(fitted.outcome);
  expect(fitted).toMatchObject({ width: 1120, height: 746 });
  const after = (await weighPictures(library, id, [fitted.asset]))?.[fitted.asset]?.bytes ?? 0;
  expect(after).toBeLessThan(300_000);
  expect(await readAsset(library, id, asset)).toBeDefined();
});

test('an animation becomes a still of its first frame', async () => {
  const frames = [0, 200].map((level) => vips.Image.black(40, 20).linear([1], [level]));
  const strip = vips.Image.arrayjoin(frames, { across: 1 }).cast('uchar').copy();
  strip.setInt('page-height', 20);
  const { library, assets } = await libraryWith([[strip.gifsaveBuffer(), 'gif']]);
  const fitted = await fitAsset(library, id, assets[0] ?? '');
  if (fitted.outcome !== 'added') return expect.fail(fitted.outcome);
  const file = await readAsset(library, id, fitted.asset);
  const still = vips.Image.newFromBuffer(file?.bytes ?? Buffer.of());
  expect([still.width, still.height, Math.round(still.avg())]).toEqual([40, 20, 0]);
});

test('a crop becomes the whole of the new picture', async () => {
  const { library, assets } = await libraryWith([[grainy(1).jpegsaveBuffer(), 'jpg']]);
  const fitted = await fitAsset(library, id, (assets[0] ?? '').replace('.', '-0-0-5000-5000.'));
  expect(fitted).toMatchObject({ outcome: 'added', width: 1120, height: 747 });
});

test('a missing picture is missing', async () => {
  const { library } = await libraryWith([]);
  expect(await fitAsset(library, id, `${'a1'.repeat(32)}.jpg`)).toEqual({ outcome: 'missing' });
  expect(await fitAsset(library, id, '../issue.json')).toEqual({ outcome: 'missing' });
});
