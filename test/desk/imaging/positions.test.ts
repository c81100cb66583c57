import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeReady } from '../../../desk/imaging/makeReady.ts';
import { pngChunk } from '../../../desk/imaging/pngChunks.ts';
import { exif, metadataIn } from './support/metadata.ts';
import { scene } from './support/scene.ts';

const xmp = '<x:xmpmeta><exif:GPSLatitude>51,30N</exif:GPSLatitude></x:xmpmeta>';

const png = scene(40, 30).pngsaveBuffer({ keep: 'none' });
const pngWith = (name: string, ...content: readonly (string | Uint8Array)[]) =>
  Buffer.concat([
    png.subarray(0, 33),
    pngChunk(name, Buffer.concat(content.map((part) => Buffer.from(part as string)))),
    png.subarray(33),
  ]);

/** EXIF data as ImageMagick writes them into a PNG's text. */
function rawProfile(): string {
  const bytes = Buffer.concat([Buffer.from('Exif\0\0'), exif(1)]);
  const lines = bytes.toString('hex').replaceAll(/.{72}/g, '$&\n');
  return `\nexif\n${String(bytes.length).padStart(8)}\n${lines}\n`;
}

function jpegWithXmp(): Buffer {
  const bytes = scene().jpegsaveBuffer({ keep: 'none' });
  const content = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([bytes.subarray(0, 2), head, content, bytes.subarray(2)]);
}

function withXmp(ending: '.webp' | '.tiff' | '.avif'): Uint8Array {
  const image = scene().copy();
  image.setBlob('xmp-data', Buffer.from(xmp));
  return image.writeToBuffer(ending, { keep: 'xmp' });
}

test.each([
  ['the EXIF data of a HEIC', readFileSync('test/fixtures/pictures/p3-gps.heic')],
  ['XMP of a JPEG', jpegWithXmp()],
  ['XMP of a WebP', withXmp('.webp')],
  ['XMP of a TIFF', withXmp('.tiff')],
  ['XMP of an AVIF', withXmp('.avif')],
  ['XMP of a PNG', pngWith('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', xmp)],
  ['compressed XMP of a PNG', pngWith('iTXt', 'XML:com.adobe.xmp\0\u0001\0\0\0', deflateSync(xmp))],
  ['EXIF data in a PNG’s text', pngWith('tEXt', 'Raw profile type exif\0', rawProfile())],
  [
    'EXIF data in a PNG’s compressed text',
    pngWith('zTXt', 'Raw profile type APP1\0\0', deflateSync(rawProfile())),
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
  ['a PNG', pngWith('zTXt', 'Comment\0\0', deflateSync('on the way')).toString('latin1')],
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
