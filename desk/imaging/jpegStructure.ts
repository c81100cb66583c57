import { readExif } from './exif.ts';
import { isSrgb } from './isSrgb.ts';
import type { PictureForm } from './picture.ts';
import { hasXmpPosition } from './positionIn.ts';
import { joined, textAt, viewOf } from './bytes.ts';
import type { Extra, Structure } from './structure.ts';

const marker = {
  huffman: 0xc4,
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  quantisation: 0xdb,
  lines: 0xdc,
  restart: 0xdd,
  comment: 0xfe,
} as const;

/**
 * Reads a JPEG's segments (ITU T.81, annex B). Undefined if they are damaged or do not end, as in a truncated file, or
 * if its kind is not what programs show alike, such as CMYK. For a mail, a profile that says sRGB is
 * dropped: pixels without one are sRGB as well.
 */
export function jpegStructure(bytes: Uint8Array, form?: PictureForm): Structure | undefined {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const extras = new Set<Extra>();
  const profile: Uint8Array[] = [];
  const profileSegments = new Set<Uint8Array>();
  let frame: { width: number; height: number; components: number; bits: number } | undefined;
  let orientation = 1;
  let isExact = true;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const code = bytes[at + 1] ?? 0;
    // Fill bytes before a marker.
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (!isKnown(code)) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return undefined;
    const content = bytes.subarray(at + 4, end);
    const extra = extraIn(code, content);
    isExact &&= extra !== undefined || isExactly(code, content);
    const segment = bytes.subarray(at, end);
    if (extra === undefined || extra === 'profile') kept.push(segment);
    else extras.add(extra);
    if (extra === 'exif') {
      const exif = readExif(content.subarray(6));
      orientation = exif.orientation;
      for (const each of exif.extras) extras.add(each);
    }
    if (extra === 'xmp' && hasXmpPosition(content)) extras.add('position');
    if (extra === 'profile') {
      profileSegments.add(segment);
      profile.push(content.subarray(14));
    }
    if (isFrame(code) && content.length >= 6) {
      frame = {
        bits: content[0] ?? 0,
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: content[5] ?? 0,
      };
    }
    at = end;
    if (code === marker.scan) {
      const scanEnd = endOfScan(bytes, at);
      if (scanEnd === undefined) return undefined;
      kept.push(bytes.subarray(at, scanEnd));
      at = scanEnd;
      if (bytes[at + 1] === marker.end) {
        if (!frame || frame.width === 0 || frame.height === 0) return undefined;
        kept.push(bytes.subarray(at, at + 2));
        if (at + 2 < bytes.length) extras.add('trailing');
        const isColour = frame.components === 3 || frame.components === 1;
        const isOurs = profile.length === 0 || isSrgb(Buffer.concat(profile));
        if (!isOurs) extras.add('profile');
        const keepsProfile = isOurs && form !== 'mail';
        const parts = keepsProfile ? kept : kept.filter((part) => !profileSegments.has(part));
        return {
          bytes: joined(bytes, parts),
          width: frame.width,
          height: frame.height,
          isPlain: isExact && orientation === 1 && isColour && frame.bits === 8 && isOurs,
          isAnimated: false,
          extras,
        };
      }
    }
  }
  return undefined;
}

/** True for the segments of the JPEGs that programs show: of others, decoders make no picture. */
function isKnown(code: number): boolean {
  const { huffman, scan, quantisation, lines, restart, comment } = marker;
  const isTable = [huffman, scan, quantisation, lines, restart, comment].includes(code as 0xc4);
  return isTable || isFrame(code) || isOfPrograms(code);
}

function isOfPrograms(code: number): boolean {
  return code >= 0xe0 && code <= 0xef;
}

/** True if a segment that is kept holds what it is for and nothing behind it; others hide any bytes there. */
function isExactly(code: number, content: Uint8Array): boolean {
  const { length } = content;
  const byte = (at: number) => content[at] ?? 0;
  if (code === marker.restart) return length === 2;
  if (code === marker.scan) return length === 4 + 2 * byte(0);
  if (isFrame(code)) return code <= 0xc2 && length === 6 + 3 * byte(5);
  let at = 0;
  if (code === marker.quantisation) {
    while (at < length) at += byte(at) < 16 ? 65 : 129;
    return at === length;
  }
  if (code !== marker.huffman) return true;
  while (at < length) at += 17 + content.subarray(at + 1, at + 17).reduce((sum, n) => sum + n, 0);
  return at === length;
}

/** Start-of-frame markers, except for the tables between them. */
function isFrame(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
}

/** A JFIF header without a thumbnail and Adobe's colour transform belong to the pixels; other such segments do not. */
function extraIn(code: number, content: Uint8Array): Extra | undefined {
  const name = textAt(content, 0, 32);
  if (code === marker.comment) return 'comment';
  // The number of lines, which decoders take from the frame.
  if (code === marker.lines) return 'other';
  if (!isOfPrograms(code)) return undefined;
  if (code === 0xe0 && name.startsWith('JFIF\0') && content.length === 14) return undefined;
  if (code === 0xe0) return name.startsWith('JF') ? 'thumbnail' : 'other';
  if (code === 0xe1 && name.startsWith('Exif\0')) return 'exif';
  if (code === 0xe1) return 'xmp';
  if (code === 0xe2 && name.startsWith('ICC_PROFILE\0')) return 'profile';
  if (code === 0xed) return 'iptc';
  return code === 0xee && name.startsWith('Adobe') && content.length === 12 ? undefined : 'other';
}

/** Returns where the next marker follows the pixels; undefined if none does. */
function endOfScan(bytes: Uint8Array, start: number): number | undefined {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return undefined;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return undefined;
}
