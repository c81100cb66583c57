import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeReady } from '../../../desk/imaging/makeReady.ts';
import { pngChunk, pngChunks } from '../../../desk/imaging/pngChunks.ts';
import { photo, scene, vips } from './support/scene.ts';
import { jpegWith } from './support/withPart.ts';

const endOfImage = Buffer.of(0xff, 0xd9);
const plain = { keep: 'none', Q: 80 } as const;

/** The start of a JPEG, with an end of its own. */
function cutJpeg(share: number, options = {}): Buffer {
  const bytes = photo(320, 200).jpegsaveBuffer({ ...plain, ...options });
  return Buffer.concat([bytes.subarray(0, Math.floor(bytes.length * share)), endOfImage]);
}

const withSegment = (marker: number, ...content: readonly number[]) =>
  jpegWith(photo(320, 200).jpegsaveBuffer(plain), marker, Uint8Array.from(content));

/** A PNG with other compressed pixels. */
function withPixels(bytes: Uint8Array, change: (data: Buffer) => Uint8Array): Buffer {
  const chunks = [...pngChunks(bytes)].filter((chunk) => chunk !== undefined);
  const data = chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content);
  const first = chunks.findIndex(({ name }) => name === 'IDAT');
  return Buffer.concat([
    bytes.subarray(0, 8),
    ...chunks.slice(0, first).map((chunk) => chunk.bytes),
    pngChunk('IDAT', change(Buffer.concat(data))),
    ...chunks.slice(-1).map((chunk) => chunk.bytes),
  ]);
}

const png = (options = {}) => scene(40, 30).pngsaveBuffer({ keep: 'none', ...options });
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);

/** An animated PNG of two frames with the same pixels. */
function animated(second: (data: Buffer) => Uint8Array): Buffer {
  const chunks = [...pngChunks(png())].filter((chunk) => chunk !== undefined);
  const [header] = chunks;
  const data = Buffer.concat(
    chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content),
  );
  const number = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const control = (sequence: number) =>
    pngChunk(
      'fcTL',
      Buffer.concat([
        number(sequence),
        number(40),
        number(30),
        Buffer.from('00000000000000000001000a0000', 'hex'),
      ]),
    );
  return Buffer.concat([
    png().subarray(0, 8),
    header?.bytes ?? Buffer.alloc(0),
    pngChunk('acTL', Buffer.concat([number(2), number(0)])),
    control(0),
    pngChunk('IDAT', data),
    control(1),
    pngChunk('fdAT', Buffer.concat([number(2), second(data)])),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function gif(): Buffer {
  return Buffer.from(photo(80, 60).gifsaveBuffer());
}

/** A GIF whose last block of pixels is left out. */
function cutGif(): Buffer {
  const bytes = gif();
  let at = bytes.indexOf(Buffer.from([0x2c, 0, 0, 0, 0])) + 11;
  if (((bytes[at - 2] ?? 0) & 0x80) !== 0) at += 3 * 2 ** (((bytes[at - 2] ?? 0) & 7) + 1);
  return Buffer.concat([bytes.subarray(0, at + 1 + (bytes[at] ?? 0)), Buffer.of(0, 0x3b)]);
}

const broken: Readonly<Record<string, Uint8Array>> = {
  'half a JPEG with an end': cutJpeg(0.5),
  'a JPEG without its last rows': cutJpeg(0.9),
  'a JPEG without the end of its last row': cutJpeg(0.99),
  'half a progressive JPEG with an end': cutJpeg(0.5, { interlace: true }),
  'half a JPEG of full colour resolution': cutJpeg(0.5, { subsample_mode: 'off' }),
  'half a JPEG that has to be smaller': Buffer.concat([
    photo(2600, 400).jpegsaveBuffer(plain).subarray(0, 60_000),
    endOfImage,
  ]),
  'a JPEG with a marker of JPEG-LS': withSegment(0xf5, 1, 2),
  'a JPEG with a reserved marker': withSegment(0x05, 1, 2),
  'a PNG with half of its pixels': withPixels(png(), half),
  'an interlaced PNG with half of its pixels': withPixels(png({ interlace: true }), half),
  'a PNG of other bytes than pixels': withPixels(png(), () => Buffer.alloc(500, 'garbage')),
  'a PNG with too few rows': withPixels(png(), () => deflateSync(Buffer.alloc(121 * 29))),
  'a PNG with an unknown filter': withPixels(png(), () => deflateSync(Buffer.alloc(121 * 30, 9))),
  'an animated PNG whose second frame is cut': animated(half),
  'a GIF with a part of its pixels': cutGif(),
};

test.each(Object.entries(broken))('%s is refused', async (_, bytes) => {
  expect(await makeReady(bytes)).toMatchObject({
    outcome: 'refused',
    why: { reason: 'broken-picture' },
  });
});

describe('stays the same bytes', () => {
  const whole: Readonly<Record<string, Uint8Array>> = {
    'a JPEG': cutJpeg(1).subarray(0, -2),
    'a progressive JPEG': photo(320, 201).jpegsaveBuffer({ ...plain, interlace: true }),
    'a JPEG of one row': photo(320, 2).jpegsaveBuffer(plain),
    'a JPEG of full colour resolution': photo(322, 217).jpegsaveBuffer({
      ...plain,
      subsample_mode: 'off',
    }),
    'a grey JPEG': photo(322, 217).colourspace('b-w').jpegsaveBuffer(plain),
    'a PNG': png(),
    'an interlaced PNG': png({ interlace: true }),
    'a small interlaced PNG': scene(2, 2).pngsaveBuffer({ interlace: true, keep: 'none' }),
    'a PNG with a palette': png({ palette: true }),
    'a PNG of one bit': scene(38, 30)
      .colourspace('b-w')
      .pngsaveBuffer({ bitdepth: 1, keep: 'none' }),
    'an animated PNG': animated((data) => data),
    'a GIF': gif(),
    'a GIF of few colours': scene(40, 30).gifsaveBuffer({ interlace: true }),
  };
  test.each(Object.entries(whole))('%s', async (_, bytes) => {
    const made = await makeReady(bytes);
    expect(made.outcome === 'ready' && made.bytes === bytes).toBe(true);
  });
});

test('a JPEG with bytes that are too many in front of its end is encoded again', async () => {
  const bytes = photo(320, 200).jpegsaveBuffer(plain);
  const padded = Buffer.concat([bytes.subarray(0, -2), Buffer.alloc(40), endOfImage]);
  expect(await makeReady(padded)).toMatchObject({ outcome: 'ready' });
});

test('what follows the pixels of a PNG in its chunk is cut off', async () => {
  const made = await makeReady(
    withPixels(png(), (data) => Buffer.concat([data, Buffer.from('Berta')])),
  );
  expect(made).toMatchObject({ outcome: 'ready', extras: ['other'] });
  expect(made.outcome === 'ready' && Buffer.from(made.bytes).includes('Berta')).toBe(false);
  expect(made.outcome === 'ready' && vips.Image.newFromBuffer(made.bytes).width).toBe(40);
});
