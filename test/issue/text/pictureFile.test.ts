import { describe, expect, test } from 'vitest';
import { pictureSchema } from '../../../issue/text/picture.ts';
import {
  fileOf,
  keptCrop,
  pixelsOf,
  readFileName,
  shownPicture,
  shownPixels,
  spanWidth,
} from '../../../issue/text/pictureFile.ts';

const asset = `${'a1'.repeat(32)}.jpg`;
const crop = { x: 0.1, y: 0.05, width: 0.5, height: 0.75 };

test('a crop is in the name of the file that shows it, and is read from there', () => {
  expect(fileOf({ asset })).toBe(asset);
  expect(fileOf({ asset, crop: { x: 0, y: 0, width: 1, height: 1 } })).toBe(asset);
  const name = fileOf({ asset, crop });
  expect(name).toBe(`${'a1'.repeat(32)}-1000-500-5000-7500.jpg`);
  expect(readFileName(name)).toEqual({
    asset,
    box: { x: 1000, y: 500, width: 5000, height: 7500 },
  });
  expect(readFileName(asset)).toEqual({ asset });
});

test.each([
  '',
  'a.jpg',
  `../${asset}`,
  asset.replace('.', '-1-2-3.'),
  asset.replace('.', '-0-0-0-5.'),
  asset.replace('.', '-9000-0-1001-5.'),
  asset.replace('.', '-99999-0-1-5.'),
  asset.replace('jpg', 'exe'),
])('%s names no file', (name) => {
  expect(readFileName(name)).toBeUndefined();
});

test('a crop that leaves the picture is cut at its edge, and keeps at least a pixel', () => {
  expect(keptCrop({ x: 0.9, y: 1, width: 1, height: 0 })).toEqual({
    x: 0.9,
    y: 0.9999,
    width: 0.1,
    height: 0.0001,
  });
  expect(keptCrop({ x: -0, y: 0.000_01, width: 1, height: 1 })).toBeUndefined();
  const box = { x: 9999, y: 9999, width: 1, height: 1 };
  expect(pixelsOf(box, { width: 3, height: 1 })).toEqual({ x: 2, y: 0, width: 1, height: 1 });
});

test('the size of a cropped picture is known before its file is made', () => {
  expect(shownPixels({ width: 2400, height: 1600, crop })).toEqual({ width: 1200, height: 1200 });
  expect(shownPixels({ width: 0, height: 0, crop })).toEqual({ width: 0, height: 0 });
});

test('outputs show a crop by its file, and no alt text of a decorative picture', () => {
  const picture = { asset, alt: 'Ein Kran', width: 2400, height: 1600 };
  expect(shownPicture(picture)).toBe(picture);
  expect(shownPicture({ ...picture, crop, isDecorative: true })).toEqual({
    asset: fileOf({ asset, crop }),
    alt: '',
    width: 1200,
    height: 1200,
    isDecorative: true,
  });
});

describe('the width in a column of 560 px', () => {
  test.each([
    [200, undefined, 200],
    [1120, undefined, 560],
    [0, undefined, 560],
    [200, 'column', 560],
    [200, 'half', 200],
    [1120, 'half', 280],
  ] as const)('%s px, %s: %s', (width, span, shown) => {
    expect(spanWidth({ width, span }, 560)).toBe(shown);
  });
});

test.each([{ width: 0 }, { height: 0 }, { x: 1 }, { y: 1.5 }, { width: -0.5 }, { height: null }])(
  'a file’s crop with %j leaves the picture whole',
  (changed) => {
    const unknownCrop = { ...crop, ...changed };
    const picture = { asset, alt: '', width: 30, height: 20 };
    const read = pictureSchema.parse({ ...picture, crop: unknownCrop });
    expect(read).toEqual({ ...picture, unknownCrop });
    expect(fileOf(read)).toBe(asset);
  },
);
