const fromHex = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

/** A JPEG of 2 × 3 px lying on its side: an EXIF orientation of 6, then its frame header. */
const lyingJpeg = fromHex(
  'ffd8 ffe0 0010 4a46494600 0101 00 0001 0001 0000' +
    'ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000' +
    'ffc0 000b 08 0003 0002 01 01 11 00 ffd9',
);

/** The smallest file of each kind, and what is to be read from it. */
export const pictures = {
  png: {
    bytes: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR42mP4z8AAQQxwFgBB0gX7b/EWxwAAAABJRU5ErkJggg==',
      'base64',
    ),
    measured: { kind: 'png', width: 3, height: 2 },
  },
  jpg: { bytes: lyingJpeg, measured: { kind: 'jpg', width: 3, height: 2 } },
  gif: {
    bytes: Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRfADs=', 'base64'),
    measured: { kind: 'gif', width: 3, height: 2 },
  },
  webp: {
    bytes: fromHex('52494646 1a000000 57454250 5650384c 0d000000 2f 02400000 0000000000000000'),
    measured: { kind: 'webp', width: 3, height: 2 },
  },
  svg: {
    bytes: Buffer.from(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>',
    ),
    measured: { kind: 'svg', width: 30, height: 20 },
  },
} as const;
