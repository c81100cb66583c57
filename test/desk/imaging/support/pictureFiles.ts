import { readFileSync } from 'node:fs';
import type { VipsImage } from '../../../../desk/imaging/thread/codecs.ts';
import { bitmap } from './bitmaps.ts';
import { exif, withMetadata } from './metadata.ts';
import { photo, scene, vips } from './scene.ts';

/** A file to make ready, and what has to come of it. */
export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly kind: 'jpg' | 'png' | 'gif';
  /** In px; 320 × 200 if not given. */
  readonly size?: readonly [number, number];
  /** Largest colour difference that is allowed: 2 if not given, which is hardly seen. */
  readonly difference?: number;
  readonly isAnimated?: true;
}

const fine = { Q: 97, subsample_mode: 'off' } as const;

const jpeg = (image: VipsImage, options = {}) =>
  image.jpegsaveBuffer({ ...fine, keep: 'none', ...options });

/** How a scene has to be stored so that each EXIF orientation turns it upright. */
const stored: readonly ((image: VipsImage) => VipsImage)[] = [
  (image) => image,
  (image) => image.flip('horizontal'),
  (image) => image.rot('d180'),
  (image) => image.flip('vertical'),
  (image) => image.rot('d90').flip('horizontal'),
  (image) => image.rot('d270'),
  (image) => image.rot('d90').flip('vertical'),
  (image) => image.rot('d90'),
];

const orientations = Object.fromEntries(
  stored.map((turn, index): [string, PictureFile] => [
    `JPEG with orientation ${String(index + 1)} and GPS`,
    {
      bytes: withMetadata(jpeg(turn(scene())), index + 1),
      // Turned, it is encoded again, as what it is: a graphic.
      kind: index === 0 ? 'jpg' : 'png',
    },
  ]),
);

const withAlpha = () => scene().bandjoin(vips.Image.black(320, 200).linear(1, 128).cast('uchar'));
const deep = () =>
  scene().cast('ushort').linear(257, 0).cast('ushort').copy({ interpretation: 'rgb16' });
const inP3 = () => scene().iccTransform('p3', { input_profile: 'srgb' });
const inCmyk = () => scene().iccTransform('cmyk', { input_profile: 'srgb' });
const frames = () => scene().join(scene().flip('horizontal'), 'vertical');

function animation(ending: '.gif' | '.webp'): Uint8Array {
  const image = frames().copy();
  image.setInt('page-height', 200);
  image.setInt('n-pages', 2);
  return image.writeToBuffer(ending);
}

/** A GIF's comment, before its first picture. */
function withComment(gif: Uint8Array): Buffer {
  const at = Buffer.from(gif).indexOf(Buffer.from([0x21, 0xf9]));
  const comment = Buffer.from('\x21\xfe\x08by Berta\0', 'latin1');
  return Buffer.concat([gif.subarray(0, at), comment, gif.subarray(at)]);
}

const svg = `<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" width="320" height="200">
  <script>alert('Berta')</script><image href="http://127.0.0.1:9/Berta.png" width="320" height="200"/>
  <image href="file:///etc/hostname" width="9" height="9"/>
  <rect width="160" height="100" fill="rgb(180,90,80)"/><rect x="160" width="160" height="100" fill="rgb(90,140,90)"/>
  <rect y="100" width="160" height="100" fill="rgb(80,100,150)"/>
  <rect x="160" y="100" width="160" height="100" fill="rgb(200,180,110)"/></svg>`;

/** Files of all formats that are read, with what cameras and programs put into them. */
export const pictureFiles: Readonly<Record<string, PictureFile>> = {
  ...orientations,
  'JPEG in Display P3': {
    bytes: withMetadata(inP3().jpegsaveBuffer({ ...fine, keep: 'icc' })),
    kind: 'png',
  },
  'JPEG in CMYK': {
    bytes: inCmyk().jpegsaveBuffer({ Q: 97, keep: 'none' }),
    kind: 'png',
    difference: 6,
  },
  'JPEG in CMYK with its profile': {
    bytes: inCmyk().jpegsaveBuffer({ Q: 97, keep: 'icc' }),
    kind: 'png',
    difference: 6,
  },
  'grey JPEG': {
    bytes: withMetadata(jpeg(scene().colourspace('b-w'))),
    kind: 'jpg',
    difference: 60,
  },
  'progressive JPEG': { bytes: withMetadata(jpeg(scene(), { interlace: true })), kind: 'jpg' },
  'JPEG of 12 megapixels': {
    bytes: withMetadata(jpeg(photo(4000, 3000), { Q: 85 })),
    kind: 'jpg',
    size: [2400, 1800],
  },
  'JPEG of 100 megapixels': {
    bytes: withMetadata(jpeg(scene(10_000, 10_000), { Q: 80 })),
    kind: 'png',
    size: [2400, 2400],
  },
  'PNG with transparency': { bytes: withAlpha().pngsaveBuffer(), kind: 'png' },
  'PNG of 16 bit': { bytes: deep().pngsaveBuffer(), kind: 'png' },
  'PNG of 16 bit, grey': {
    bytes: scene().colourspace('grey16').pngsaveBuffer(),
    kind: 'png',
    difference: 60,
  },
  'PNG in Display P3': { bytes: inP3().pngsaveBuffer(), kind: 'png' },
  'PNG with a palette': { bytes: scene().pngsaveBuffer({ palette: true }), kind: 'png' },
  'interlaced PNG': { bytes: scene().pngsaveBuffer({ interlace: true }), kind: 'png' },
  'PNG of a photo': { bytes: photo(900, 600).pngsaveBuffer(), kind: 'jpg', size: [900, 600] },
  'wide PNG': { bytes: scene(4000, 500).pngsaveBuffer(), kind: 'png', size: [2400, 300] },
  GIF: { bytes: withComment(scene().gifsaveBuffer()), kind: 'gif' },
  'animated GIF': { bytes: withComment(animation('.gif')), kind: 'gif', isAnimated: true },
  WebP: { bytes: scene().webpsaveBuffer({ Q: 95 }), kind: 'png', difference: 4 },
  'WebP with transparency': { bytes: withAlpha().webpsaveBuffer({ lossless: true }), kind: 'png' },
  'animated WebP': { bytes: animation('.webp'), kind: 'gif', difference: 6, isAnimated: true },
  AVIF: {
    bytes: scene().heifsaveBuffer({ compression: 'av1', Q: 90 }),
    kind: 'png',
    difference: 4,
  },
  'AVIF of 10 bit': {
    bytes: deep().heifsaveBuffer({ compression: 'av1', bitdepth: 10, Q: 90 }),
    kind: 'png',
    difference: 4,
  },
  'TIFF of 16 bit': { bytes: deep().tiffsaveBuffer({ compression: 'lzw' }), kind: 'png' },
  'TIFF in CMYK': { bytes: inCmyk().tiffsaveBuffer(), kind: 'png', difference: 6 },
  'BMP of 24 bit': { bytes: bitmap(24), kind: 'png' },
  'BMP of 32 bit, from the top': { bytes: bitmap(32, true), kind: 'png' },
  'BMP with a palette': { bytes: bitmap(8), kind: 'png' },
  'BMP, run-length encoded': { bytes: bitmap(8, false, true), kind: 'png' },
  'SVG with a script and pictures elsewhere': {
    bytes: Buffer.from(svg),
    kind: 'png',
    size: [640, 400],
  },
  'HEIC in Display P3 with GPS': {
    bytes: readFileSync('test/fixtures/pictures/p3-gps.heic'),
    kind: 'png',
    difference: 4,
  },
};

/** A PNG that says its size, without as many pixels. */
function pngBomb(): Buffer {
  const bytes = Buffer.from(scene().pngsaveBuffer());
  bytes.writeUInt32BE(30_000, 16);
  bytes.writeUInt32BE(30_000, 20);
  return bytes;
}

/** A GIF whose screen is as large as one may say. */
function gifBomb(): Buffer {
  const bytes = Buffer.from(scene().gifsaveBuffer());
  bytes.writeUInt16LE(65_535, 6);
  bytes.writeUInt16LE(65_535, 8);
  return bytes;
}

function bmpBomb(): Buffer {
  const bytes = bitmap(8, false, true);
  bytes.writeInt32LE(60_000, 18);
  bytes.writeInt32LE(60_000, 22);
  return bytes;
}

/** A TIFF that states a number of its own for a tag. */
function tiffWith(tag: number, value: number): Buffer {
  const bytes = Buffer.from(scene().tiffsaveBuffer());
  const first = bytes.readUInt32LE(4);
  for (let at = first + 2; at < first + 2 + bytes.readUInt16LE(first) * 12; at += 12)
    if (bytes.readUInt16LE(at) === tag) bytes.writeUInt16LE(value, at + 8);
  return bytes;
}

const laughs = `<!DOCTYPE svg [<!ENTITY a "ha">${Array.from('bcdefghi', (name, index) => {
  const before = 'abcdefgh'[index] ?? 'a';
  return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
}).join('')}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&i;</text></svg>`;

/** A HEIC whose list of protections is not empty, as in one that is encrypted. */
function lockedHeic(): Buffer {
  const bytes = readFileSync('test/fixtures/pictures/p3-gps.heic');
  const at = bytes.indexOf('meta') + 8;
  const box = Buffer.from('0000000c6970726f00000000', 'hex');
  const changed = Buffer.concat([bytes.subarray(0, at), box, bytes.subarray(at)]);
  changed.writeUInt32BE(bytes.readUInt32BE(at - 12) + box.length, at - 12);
  return changed;
}

const cut = (bytes: Uint8Array, share = 0.6) => bytes.subarray(0, Math.floor(bytes.length * share));
const noisy = () => photo(600, 400);

/** Files that are refused, and the reason. */
export const refusedFiles: Readonly<Record<string, readonly [bytes: Uint8Array, reason: string]>> =
  {
    'a PNG bomb': [pngBomb(), 'many-pixels'],
    'a GIF bomb': [gifBomb(), 'many-pixels'],
    'a BMP bomb': [bmpBomb(), 'many-pixels'],
    'a bomb of SVG entities': [Buffer.from(laughs), 'broken-picture'],
    'a truncated JPEG': [cut(withMetadata(jpeg(noisy())).subarray(0, -30)), 'broken-picture'],
    'a truncated PNG': [cut(noisy().pngsaveBuffer()), 'broken-picture'],
    'a truncated GIF': [cut(noisy().gifsaveBuffer()), 'broken-picture'],
    'a truncated WebP': [cut(noisy().webpsaveBuffer()), 'broken-picture'],
    'a truncated TIFF': [cut(noisy().tiffsaveBuffer()), 'broken-picture'],
    'a truncated AVIF': [cut(noisy().heifsaveBuffer({ compression: 'av1' })), 'broken-picture'],
    'a truncated HEIC': [cut(readFileSync('test/fixtures/pictures/p3-gps.heic')), 'broken-picture'],
    'a truncated BMP': [cut(bitmap(24)), 'broken-picture'],
    'a truncated SVG': [Buffer.from(svg.slice(0, 300)), 'broken-picture'],
    'an encrypted HEIC': [lockedHeic(), 'locked-picture'],
    'a TIFF with an unknown compression': [tiffWith(259, 50_000), 'unsupported-picture'],
    'a TIFF in Lab': [tiffWith(262, 8), 'unsupported-picture'],
    'an SVG without its namespace': [
      Buffer.from('<svg width="9" height="9"><rect width="9" height="9"/></svg>'),
      'unsupported-picture',
    ],
    'an SVG that is far too high': [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 100000"/>'),
      'unsupported-picture',
    ],
    'a PDF': [Buffer.from('%PDF-1.7'), 'no-picture'],
    'a page with an SVG': [Buffer.from('<html><svg></svg>'), 'no-picture'],
    'an empty file': [Buffer.alloc(0), 'no-picture'],
    'EXIF alone': [exif(1), 'broken-picture'],
  };
