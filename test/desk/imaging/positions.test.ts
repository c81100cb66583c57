import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeReady } from '../../../desk/imaging/makeReady.ts';
import { exif, metadataIn } from './support/metadata.ts';
import { scene } from './support/scene.ts';
import { jpegWith, pngWith } from './support/withPart.ts';

const xmp = '<x:xmpmeta><exif:GPSLatitude>51,30N</exif:GPSLatitude></x:xmpmeta>';

const jpeg = scene().jpegsaveBuffer({ keep: 'none' });
const png = scene(40, 30).pngsaveBuffer({ keep: 'none' });

/** EXIF data as ImageMagick writes them into a PNG's text. */
function rawProfile(): string {
  const bytes = Buffer.concat([Buffer.from('Exif\0\0'), exif(1)]);
  const lines = bytes.toString('hex').replaceAll(/.{72}/g, '$&\n');
  return `\nexif\n${String(bytes.length).padStart(8)}\n${lines}\n`;
}

function withXmp(ending: '.webp' | '.tiff' | '.avif'): Uint8Array {
  const image = scene().copy();
  image.setBlob('xmp-data', Buffer.from(xmp));
  return image.writeToBuffer(ending, { keep: 'xmp' });
}

test.each([
  ['the EXIF data of a HEIC', readFileSync('test/fixtures/pictures/p3-gps.heic')],
  ['XMP of a JPEG', jpegWith(jpeg, 0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp)],
  ['XMP of a WebP', withXmp('.webp')],
  ['XMP of a TIFF', withXmp('.tiff')],
  ['XMP of an AVIF', withXmp('.avif')],
  ['XMP of a PNG', pngWith(png, 'iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', xmp)],
  [
    'compressed XMP of a PNG',
    pngWith(png, 'iTXt', 'XML:com.adobe.xmp\0\u0001\0\0\0', deflateSync(xmp)),
  ],
  ['EXIF data in a PNG’s text', pngWith(png, 'tEXt', 'Raw profile type exif\0', rawProfile())],
  [
    'EXIF data in a PNG’s compressed text',
    pngWith(png, 'zTXt', 'Raw profile type APP1\0\0', deflateSync(rawProfile())),
  ],
])('the position in %s is told and removed', async (_, bytes) => {
  const made = await makeReady(bytes);
  if (made.outcome === 'refused') return expect.fail(made.why.reason);
  expect(made.extras).toContain('position');
  expect(new Set(made.extras).size).toBe(made.extras.length);
  expect(metadataIn(made.bytes)).toEqual([]);
});

test.each([
  ['a HEIC', readFileSync('test/fixtures/pictures/p3-gps.heic').toString('latin1')],
  ['a PNG', pngWith(png, 'zTXt', 'Comment\0\0', deflateSync('on the way')).toString('latin1')],
])('no position is told for %s without one', async (_, text) => {
  // The number of the tag that leads to the position.
  const bytes = Buffer.from(
    text.replaceAll('\u0088\u0025', '\u0088\u0024').replaceAll('\u0025\u0088', '\u0024\u0088'),
    'latin1',
  );
  const made = await makeReady(bytes);
  if (made.outcome === 'refused') return expect.fail(made.why.reason);
  expect(made.extras).not.toContain('position');
});
