import { segment } from './withPart.ts';

/** A TIFF directory entry: tag, type, count, value. */
type Entry = readonly [tag: number, type: number, count: number, value: number];

/** EXIF data with an orientation and a GPS position (51° 30′ N, with a marker word to look for). */
export function exif(orientation: number): Buffer {
  const header = Buffer.from('4d4d002a00000008', 'hex');
  const first = directory([
    [0x0112, 3, 1, orientation * 0x10000],
    [0x8825, 4, 1, 8 + 2 + 2 * 12 + 4],
  ]);
  const gps = directory([
    [0x0001, 2, 2, 0x4e000000],
    [0x0002, 5, 3, 8 + (2 + 2 * 12 + 4) * 2],
  ]);
  const degrees = Buffer.from('000000330000000100000001000000020000000000000001', 'hex');
  return Buffer.concat([header, first, gps, degrees]);
}

function directory(entries: readonly Entry[]): Buffer {
  const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
  bytes.writeUInt16BE(entries.length);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 2 + index * 12;
    bytes.writeUInt16BE(tag, at);
    bytes.writeUInt16BE(type, at + 2);
    bytes.writeUInt32BE(count, at + 4);
    bytes.writeUInt32BE(value, at + 8);
  }
  return bytes;
}

/** Adds to a JPEG all that cameras and programs do: EXIF with GPS, XMP, IPTC, a comment, and data after its end. */
export function withMetadata(jpeg: Uint8Array, orientation = 1): Buffer {
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, 'Exif\0\0', exif(orientation)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', '<x:xmpmeta>Berta</x:xmpmeta>'),
    segment(0xed, 'Photoshop 3.0\0', '8BIM'),
    segment(0xfe, 'taken by Berta'),
    jpeg.subarray(2),
    Buffer.from('MotionPhoto of Berta'),
  ]);
}

/** Adds to a TIFF the directory of a GPS position, as cameras do: beside its pixels, not in EXIF data. */
export function withPosition(tiff: Uint8Array): Buffer {
  const bytes = Buffer.from(tiff);
  const isLittle = bytes.readUInt16LE(0) === 0x4949;
  const [read16, read32] = isLittle
    ? [bytes.readUInt16LE.bind(bytes), bytes.readUInt32LE.bind(bytes)]
    : [bytes.readUInt16BE.bind(bytes), bytes.readUInt32BE.bind(bytes)];
  const first = read32(4);
  const count = read16(first);
  const entry = Buffer.alloc(12);
  const short = (value: number, at: number) =>
    isLittle ? entry.writeUInt16LE(value, at) : entry.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    isLittle ? entry.writeUInt32LE(value, at) : entry.writeUInt32BE(value, at);
  const counted = Buffer.alloc(2);
  if (isLittle) counted.writeUInt16LE(count + 1);
  else counted.writeUInt16BE(count + 1);
  short(0x8825, 0);
  short(4, 2);
  long(1, 4);
  // An empty directory at the very end.
  const size = 2 + (count + 1) * 12 + 4;
  long(bytes.length + size, 8);
  const start = Buffer.alloc(4);
  if (isLittle) start.writeUInt32LE(bytes.length);
  else start.writeUInt32BE(bytes.length);
  bytes.set(start, 4);
  const entries = bytes.subarray(first + 2, first + 2 + count * 12);
  return Buffer.concat([bytes, counted, entries, entry, Buffer.alloc(4), Buffer.alloc(6)]);
}

/** What must not be in a picture that goes out, as bytes: names of metadata, and words of the test files. */
const traces = ['Exif\0', 'GPSLat', 'http://', 'xmpmeta', 'Photoshop', 'Berta', 'script'];

/**
 * Returns what a picture holds besides its pixels, read independently of the code under test: its segments or chunks,
 * and traces anywhere in its bytes.
 */
export function metadataIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...traces.filter((trace) => text.includes(trace)), ...partsOf(Buffer.from(bytes))];
}

function partsOf(bytes: Buffer): string[] {
  const found: string[] = [];
  if (bytes.readUInt16BE() === 0xffd8) {
    for (let at = 2; bytes.readUInt16BE(at) !== 0xffda; at += 2 + bytes.readUInt16BE(at + 2)) {
      const marker = bytes.readUInt16BE(at);
      // A JFIF header has the resolution alone.
      if (marker >= 0xffe1 && (marker <= 0xffef || marker === 0xfffe))
        found.push(marker.toString(16));
    }
    if (bytes.readUInt16BE(bytes.length - 2) !== 0xffd9) found.push('after the end');
  } else if (bytes.toString('latin1', 1, 4) === 'PNG') {
    let at = 8;
    for (; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
      const name = bytes.toString('latin1', at + 4, at + 8);
      if (/^(?:tEXt|zTXt|iTXt|eXIf|iCCP|tIME)$/.test(name)) found.push(name);
    }
    if (bytes.toString('latin1', bytes.length - 8, bytes.length - 4) !== 'IEND')
      found.push('after the end');
  }
  return found;
}
