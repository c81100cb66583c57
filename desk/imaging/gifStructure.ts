import { hasXmpPosition } from './positionIn.ts';
import { joined, textAt, viewOf, type Extra, type Structure } from './structure.ts';

/** The first bytes of a GIF's parts. */
export const gifMark = { extension: 0x21, picture: 0x2c, end: 0x3b } as const;
const label = { control: 0xf9, comment: 0xfe, application: 0xff } as const;

/** Returns the bytes of the palette that some flags announce. */
export function gifColours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Reads a GIF's blocks (GIF89a). Undefined if they do not end, as in a truncated file. */
export function gifStructure(bytes: Uint8Array): Structure | undefined {
  if (bytes.length < 14) return undefined;
  const byte = (at: number) => bytes[at] ?? 0;
  const behindBlocks = (start: number) => {
    let at = start;
    while (byte(at) !== 0) at += byte(at) + 1;
    return at + 1;
  };
  const extras = new Set<Extra>();
  const pixelsAt = 13 + gifColours(byte(10));
  const kept: Uint8Array[] = [bytes.subarray(0, pixelsAt)];
  let frames = 0;
  for (let at = pixelsAt; at < bytes.length;) {
    const start = at;
    if (byte(at) === gifMark.extension) {
      at = behindBlocks(at + 2);
      const [parts, extra] = keptOf(bytes.subarray(start, at));
      kept.push(...parts);
      if (extra) extras.add(extra);
    } else if (byte(at) === gifMark.picture) {
      frames += 1;
      at = behindBlocks(at + 11 + gifColours(byte(at + 9)));
      kept.push(bytes.subarray(start, at));
    } else if (byte(at) === gifMark.end && frames > 0) {
      kept.push(bytes.subarray(at, at + 1));
      if (at + 1 < bytes.length) extras.add('trailing');
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
