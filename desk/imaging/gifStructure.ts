import { hasXmpPosition } from './positionIn.ts';
import { joined, textAt, viewOf } from './bytes.ts';
import type { Extra, Structure } from './structure.ts';

/** The first bytes of a GIF's parts. */
export const gifMark = { extension: 0x21, picture: 0x2c, end: 0x3b } as const;
const label = { control: 0xf9, comment: 0xfe, application: 0xff } as const;

/** Returns the bytes of the palette that some flags announce. */
function coloursIn(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Returns where the parts of a GIF begin: behind its header and palette. */
function partsAt(bytes: Uint8Array): number {
  return 13 + coloursIn(bytes[10] ?? 0);
}

/** Yields a GIF's extensions and pictures, with where their blocks of data begin; at last whatever follows them. */
export function* gifParts(bytes: Uint8Array) {
  const byte = (at: number) => bytes[at] ?? 0;
  for (let start = partsAt(bytes), end = start; start < bytes.length; start = end) {
    const mark = byte(start);
    const isPicture = mark === gifMark.picture;
    const dataAt = isPicture ? start + 11 + coloursIn(byte(start + 9)) : start + 2;
    end = dataAt;
    while (byte(end) !== 0) end += byte(end) + 1;
    end += 1;
    yield { mark, start, dataAt, end };
    if (!isPicture && mark !== gifMark.extension) return;
  }
}

/** Reads a GIF's blocks (GIF89a). Undefined if they do not end, as in a truncated file. */
export function gifStructure(bytes: Uint8Array): Structure | undefined {
  if (bytes.length < 14) return undefined;
  const extras = new Set<Extra>();
  const kept: Uint8Array[] = [bytes.subarray(0, partsAt(bytes))];
  let frames = 0;
  for (const { mark, start, end } of gifParts(bytes)) {
    if (mark === gifMark.extension) {
      const [parts, extra] = keptOf(bytes.subarray(start, end));
      kept.push(...parts);
      if (extra) extras.add(extra);
    } else if (mark === gifMark.picture) {
      frames += 1;
      kept.push(bytes.subarray(start, end));
    } else if (mark === gifMark.end && frames > 0) {
      kept.push(bytes.subarray(start, start + 1));
      if (start + 1 < bytes.length) extras.add('trailing');
      const view = viewOf(bytes);
      const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
      if (width === 0 || height === 0) return undefined;
      const isAnimated = frames > 1;
      return { bytes: joined(bytes, kept), width, height, isPlain: true, isAnimated, extras };
    } else {
      return undefined;
    }
  }
  return undefined;
}

/** Blocks of an extension with their lengths: the timing of a frame, a program's name, and how often it loops. */
const lengths = { control: 4, name: 11, loops: 3 } as const;

/**
 * Returns what is kept of an extension, and what else it holds. Timing and the number of loops belong to the picture, and
 * only their own blocks are kept; comments and other programs' data do not.
 */
function keptOf(extension: Uint8Array): [parts: Uint8Array[], extra?: Extra] {
  switch (extension[1]) {
    case label.control: {
      const end = 3 + lengths.control;
      if (extension[2] !== lengths.control) return [[], 'other'];
      return exactly(extension, end);
    }
    case label.comment:
      return [[], 'comment'];
    case label.application: {
      const name = textAt(extension, 3, lengths.name);
      if (name === 'NETSCAPE2.0' || name === 'ANIMEXTS1.0') {
        const at = 3 + lengths.name;
        const isLoops = extension[at] === lengths.loops && extension[at + 1] === 1;
        return isLoops ? exactly(extension, at + 1 + lengths.loops) : [[], 'other'];
      }
      if (name.startsWith('XMP')) return [[], hasXmpPosition(extension) ? 'position' : 'xmp'];
      return [[], name.startsWith('ICCRGBG1') ? 'profile' : 'other'];
    }
    default:
      return [[], 'other'];
  }
}

/** Cuts off the blocks of an extension behind the one that ends there. */
function exactly(extension: Uint8Array, end: number): [parts: Uint8Array[], extra?: Extra] {
  if (extension.length === end + 1) return [[extension]];
  return [[extension.subarray(0, end), Uint8Array.of(0)], 'other'];
}
