import { checkPixels, Refusal } from '../picture.ts';
import { viewOf } from '../bytes.ts';
import type { Pixels } from './decodeHeic.ts';

const compressions = { none: 0, rle8: 1, rle4: 2, fields: 3, alphaFields: 6 } as const;

/** Where red, green, blue and alpha are in a pixel's number. */
type Masks = readonly [number, number, number, number];

/** Decodes a Windows bitmap with 1 to 32 bits per pixel, plain, run-length encoded or with bit fields. */
export function decodeBmp(bytes: Uint8Array): Pixels {
  try {
    return decode(bytes);
  } catch (error) {
    // Reading beyond the end of a truncated file.
    if (error instanceof RangeError) throw new Refusal({ reason: 'broken-picture' });
    throw error;
  }
}

function decode(bytes: Uint8Array): Pixels {
  const view = viewOf(bytes);
  const headerSize = view.getUint32(14, true);
  const isOld = headerSize === 12;
  const width = isOld ? view.getUint16(18, true) : view.getInt32(18, true);
  const signedHeight = isOld ? view.getUint16(20, true) : view.getInt32(22, true);
  const height = Math.abs(signedHeight);
  const bits = view.getUint16(isOld ? 24 : 28, true);
  const compression = isOld ? compressions.none : view.getUint32(30, true);
  if (width <= 0 || height === 0) throw new Refusal({ reason: 'broken-picture' });
  checkPixels(width, height);
  const pixelsAt = view.getUint32(10, true);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  const rowAt = (row: number) => (signedHeight < 0 ? row : height - 1 - row) * width * 4;
  if (bits <= 8) {
    const paletteAt = 14 + headerSize;
    const entry = isOld ? 3 : 4;
    const put = (row: number, column: number, index: number) => {
      if (row >= height || column >= width) return;
      const at = paletteAt + index * entry;
      const to = rowAt(row) + column * 4;
      for (const channel of [0, 1, 2]) rgba[to + channel] = view.getUint8(at + 2 - channel);
    };
    if (compression === compressions.rle8 || compression === compressions.rle4) {
      readRuns(view, pixelsAt, compression === compressions.rle4, height, put);
    } else {
      const stride = Math.ceil((width * bits) / 32) * 4;
      const perByte = 8 / bits;
      for (let row = 0; row < height; row += 1) {
        for (let column = 0; column < width; column += 1) {
          const byte = view.getUint8(pixelsAt + row * stride + Math.floor(column / perByte));
          const shift = 8 - bits * ((column % perByte) + 1);
          put(row, column, (byte >> shift) & (2 ** bits - 1));
        }
      }
    }
    return { width, height, rgba };
  }
  const masks = masksOf(view, bits, compression, headerSize);
  const scales = masks.map((mask) => ({
    mask,
    shift: shiftOf(mask),
    most: mask >>> shiftOf(mask),
  }));
  const stride = Math.ceil((width * bits) / 32) * 4;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = pixelsAt + row * stride + (column * bits) / 8;
      const value =
        bits === 16
          ? view.getUint16(at, true)
          : view.getUint16(at, true) |
            (view.getUint8(at + 2) << 16) |
            (bits === 32 ? view.getUint8(at + 3) << 24 : 0);
      for (const [channel, { mask, shift, most }] of scales.entries()) {
        if (mask !== 0)
          rgba[rowAt(row) + column * 4 + channel] = Math.round(
            (((value & mask) >>> shift) * 255) / most,
          );
      }
    }
  }
  return { width, height, rgba };
}

function masksOf(view: DataView, bits: number, compression: number, headerSize: number): Masks {
  if (compression === compressions.fields || compression === compressions.alphaFields) {
    const hasAlpha = headerSize >= 56 || compression === compressions.alphaFields;
    const at = (index: number) => view.getUint32(54 + index * 4, true);
    return [at(0), at(1), at(2), hasAlpha ? at(3) : 0];
  }
  if (compression !== compressions.none || ![16, 24, 32].includes(bits))
    throw new Refusal({ reason: 'broken-picture' });
  return bits === 16 ? [0x7c00, 0x03e0, 0x001f, 0] : [0xff0000, 0xff00, 0xff, 0];
}

function shiftOf(mask: number): number {
  return mask === 0 ? 0 : 31 - Math.clz32(mask & -mask);
}

/** Reads runs of equal pixels (RLE8, or RLE4 with two pixels per byte). */
function readRuns(
  view: DataView,
  start: number,
  isHalf: boolean,
  height: number,
  put: (row: number, column: number, index: number) => void,
): void {
  let [at, row, column] = [start, 0, 0];
  const indexIn = (byte: number, pixel: number) =>
    isHalf ? (pixel % 2 === 0 ? byte >> 4 : byte & 15) : byte;
  while (row < height) {
    const [count, value] = [view.getUint8(at), view.getUint8(at + 1)];
    at += 2;
    if (count > 0) {
      for (let pixel = 0; pixel < count; pixel += 1)
        put(row, column + pixel, indexIn(value, pixel));
      column += count;
    } else if (value === 0) {
      row += 1;
      column = 0;
    } else if (value === 1) {
      return;
    } else if (value === 2) {
      column += view.getUint8(at);
      row += view.getUint8(at + 1);
      at += 2;
    } else {
      for (let pixel = 0; pixel < value; pixel += 1) {
        const byte = view.getUint8(at + (isHalf ? pixel >> 1 : pixel));
        put(row, column + pixel, indexIn(byte, pixel));
      }
      column += value;
      at += Math.ceil((isHalf ? Math.ceil(value / 2) : value) / 2) * 2;
    }
  }
}
