import { expect, test } from 'vitest';
import { makeReady } from '../../../desk/imaging/makeReady.ts';
import { pngChunk } from '../../../desk/imaging/pngChunks.ts';
import { photo, scene, vips } from './support/scene.ts';
import { afterHeader, inserted, jpegWith, pngWith } from './support/withPart.ts';

const secret = Buffer.from('written by Berta');

const jpeg = photo(320, 200).jpegsaveBuffer({ Q: 80, keep: 'none' });
const png = scene(40, 30).pngsaveBuffer({ keep: 'none' });
const gif = movingGif();

function movingGif(): Buffer {
  const image = scene(40, 30).join(scene(40, 30).flip('horizontal'), 'vertical').copy();
  image.setInt('page-height', 30);
  image.setInt('n-pages', 2);
  return Buffer.from(image.gifsaveBuffer());
}

/** A GIF with one more block of data in an extension, behind its own. */
function gifWith(start: readonly number[], length: number): Buffer {
  const at = gif.indexOf(Buffer.from(start));
  expect(at).toBeGreaterThan(0);
  return inserted(gif, at + length, Uint8Array.of(secret.length), secret);
}

const gamma = Buffer.alloc(4);
gamma.writeUInt32BE(45_455);

const files: Readonly<Record<string, Uint8Array>> = {
  'PNG: a suggested palette': pngWith(
    png,
    'sPLT',
    Buffer.concat([secret, Buffer.from('\0\u0008')]),
  ),
  'PNG: data in its end': Buffer.concat([png.subarray(0, -12), pngChunk('IEND', secret)]),
  'PNG: a histogram': pngWith(png, 'hIST', secret),
  'PNG: a chunk longer than it is': pngWith(png, 'pHYs', Buffer.concat([Buffer.alloc(9), secret])),
  'PNG: a chunk a second time': inserted(
    pngWith(png, 'sBIT', Buffer.of(8, 8, 8)),
    afterHeader + 15,
    ...[0, 4, 8, 12].map((at) => pngChunk('sBIT', secret.subarray(at, at + 4))),
  ),
  'JPEG: a number of lines': jpegWith(jpeg, 0xdc, secret),
  'JPEG: a segment of a program': jpegWith(jpeg, 0xe5, secret),
  'GIF: a second block of the timing': gifWith([0x21, 0xf9, 4], 7),
  'GIF: a second block of the loops': gifWith(
    [0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1],
    18,
  ),
};

test.each(Object.entries(files))('%s is not kept', async (_, bytes) => {
  const made = await makeReady(bytes);
  if (made.outcome === 'refused') return expect.fail(made.why.reason);
  for (let at = 0; at < secret.length; at += 4)
    expect(Buffer.from(made.bytes).includes(secret.subarray(at, at + 4))).toBe(false);
  const shown = vips.Image.newFromBuffer(made.bytes);
  expect([40, 320]).toContain(shown.width);
  expect(made.isAnimated).toBe(bytes[0] === gif[0]);
  const again = await makeReady(made.bytes);
  expect(again.outcome === 'ready' && again.bytes).toBe(made.bytes);
});

test('a JPEG with a segment that is longer than it is, which no program shows, is refused', async () => {
  for (const bytes of [
    jpegWith(jpeg, 0xdd, Buffer.alloc(2), secret),
    jpegWith(jpeg, 0xdb, Buffer.alloc(65, 1), secret),
  ])
    expect(await makeReady(bytes)).toMatchObject({ outcome: 'refused' });
});

test('what belongs to the pixels stays', async () => {
  const whole = [
    jpegWith(jpeg, 0xdd, Buffer.alloc(2)),
    pngWith(png, 'gAMA', gamma),
    pngWith(png, 'sBIT', Buffer.of(8, 8, 8)),
    photo(320, 200).jpegsaveBuffer({ Q: 80, keep: 'none', optimize_coding: true, interlace: true }),
    gif,
  ];
  for (const bytes of whole) {
    const made = await makeReady(bytes);
    expect(made.outcome === 'ready' && made.bytes).toBe(bytes);
  }
});
