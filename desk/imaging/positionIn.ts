import { inflateSync } from 'node:zlib';
import { readExif } from './exif.ts';
import { textAt, type Extra } from './structure.ts';

/** Most of a compressed text or profile that is read, in bytes. */
const mostInflated = 4_000_000;

/** True if bytes contain a position as XMP states it. */
export function hasXmpPosition(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return text.includes('GPSLatitude') || text.includes('GPSLongitude');
}

/** True if EXIF data in a container, wherever in it they are, contain a position. */
export function hasExifPosition(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const start of ['II*\0', 'MM\0*']) {
    for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1))
      if (readExif(bytes.subarray(at)).extras.has('position')) return true;
  }
  return false;
}

/** Returns what a text chunk of a PNG holds besides words: EXIF data, or a position in XMP. */
export function extrasInPngText(name: string, content: Uint8Array): Extra[] {
  const keywordEnd = content.indexOf(0);
  const keyword = textAt(content, 0, Math.max(0, keywordEnd));
  const text = Buffer.from(pngText(name, content, keywordEnd + 1));
  if (/^Raw profile type (?:exif|APP1)$/i.test(keyword)) {
    const [, digits = ''] = /^\s*\w+\s+\d+\s+([\da-f\s]+)/i.exec(text.toString('latin1')) ?? [];
    const profile = Buffer.from(digits.replaceAll(/\s/g, ''), 'hex');
    const head = profile.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
    return [
      ...(hasXmpPosition(profile) ? (['position'] as const) : []),
      ...readExif(profile.subarray(head)).extras,
    ];
  }
  return hasXmpPosition(text) ? ['position'] : [];
}

function pngText(name: string, content: Uint8Array, start: number): Uint8Array {
  const rest = content.subarray(start);
  if (name === 'tEXt') return rest;
  if (name === 'zTXt') return inflated(rest.subarray(1));
  // A flag, a method, a language and a translated keyword.
  const language = rest.indexOf(0, 2);
  const text = rest.subarray(rest.indexOf(0, language + 1) + 1);
  return rest[0] === 1 ? inflated(text) : text;
}

/** Returns what is compressed in a chunk; nothing if it is damaged or too large. */
export function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: mostInflated });
  } catch {
    return new Uint8Array();
  }
}
