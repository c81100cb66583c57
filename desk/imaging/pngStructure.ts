import { inflateSync } from 'node:zlib';
import { readExif } from './exif.ts';
import { isSrgb } from './isSrgb.ts';
import { pngChunk, pngChunks, signatureLength } from './pngChunks.ts';
import { hasXmpPosition } from './positionIn.ts';
import { joined, textAt, viewOf } from './bytes.ts';
import type { Extra, Structure } from './structure.ts';

const anyLength = [0, Infinity] as const;

/** Chunks that say nothing but how the pixels look, with their least and greatest length; others hide any bytes. */
const pixelChunks: Readonly<Record<string, readonly [least: number, most: number]>> = {
  IHDR: [13, 13],
  PLTE: [3, 768],
  tRNS: [1, 256],
  IDAT: anyLength,
  IEND: [0, 0],
  sRGB: [1, 1],
  gAMA: [4, 4],
  cHRM: [32, 32],
  sBIT: [1, 4],
  pHYs: [9, 9],
  bKGD: [1, 6],
  // Of an animation.
  acTL: [8, 8],
  fcTL: [26, 26],
  fdAT: anyLength,
};

/** Chunks that decoders need in their exact form. */
const neededChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'acTL', 'fcTL']);
/** Chunks that come more than once. */
const repeatedChunks = new Set(['IDAT', 'fcTL', 'fdAT']);
const textChunks = new Set(['tEXt', 'zTXt', 'iTXt']);

/** Gamma of sRGB as a PNG says it. */
const srgbGamma = 45_455;

/** Most of a compressed text or profile that is read, in bytes. */
const mostInflated = 4_000_000;

/** Reads a PNG's chunks. Undefined if one is damaged or missing, as in a truncated file. */
export function pngStructure(bytes: Uint8Array): Structure | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  const extras = new Set<Extra>();
  const seen = new Set<string>();
  let [isOurs, isAnimated, hasPixels] = [true, false, false];
  let orientation = 1;
  let coded: 'srgb' | 'p3' | 'other' | undefined;
  let hasOtherGamma = false;
  let header: { width: number; height: number; bits: number } | undefined;
  for (const chunk of pngChunks(bytes)) {
    if (!chunk) return undefined;
    const { name, content, end } = chunk;
    const view = viewOf(content);
    const isOurProfile =
      name === 'iCCP' && isSrgb(inflated(content.subarray(content.indexOf(0) + 2)));
    const [least, most] = pixelChunks[name] ?? [Infinity, -Infinity];
    const isExact = content.length >= least && content.length <= most;
    const isFirst = repeatedChunks.has(name) || !seen.has(name);
    seen.add(name);
    // Decoders may make anything of such a file.
    if (neededChunks.has(name) && !(isExact && isFirst)) return undefined;
    if ((isExact || isOurProfile) && isFirst) kept.push(chunk.bytes);
    else extras.add(extraIn(name, content));
    if (textChunks.has(name)) {
      for (const each of extrasInText(name, content)) extras.add(each);
    }
    if (name === 'IEND' && !isExact) kept.push(pngChunk('IEND', new Uint8Array()));
    if (name === 'IHDR') {
      header = {
        width: view.getUint32(0),
        height: view.getUint32(4),
        bits: content[8] ?? 0,
      };
    }
    if (name === 'acTL') isAnimated = true;
    if (name === 'IDAT') hasPixels = true;
    if (name === 'iCCP') isOurs &&= isOurProfile;
    if (name === 'cICP') coded = declaredBy(content[0], content[1]);
    if (name === 'gAMA' && isExact) hasOtherGamma = Math.abs(view.getUint32(0) - srgbGamma) >= 1000;
    if (name === 'eXIf') {
      const exif = readExif(content);
      orientation = exif.orientation;
      for (const each of exif.extras) extras.add(each);
    }
    if (name !== 'IEND') continue;
    if (end < bytes.length) extras.add('trailing');
    if (!header || !hasPixels || header.width === 0 || header.height === 0) return undefined;
    const { width, height, bits } = header;
    // A profile or sRGB's own chunk counts for more than a gamma.
    const isOther = hasOtherGamma && !seen.has('sRGB') && !seen.has('iCCP');
    const colours = coded ?? (isOther ? 'other' : 'srgb');
    const isPlain = isOurs && colours === 'srgb' && bits <= 8 && orientation === 1;
    return {
      bytes: joined(bytes, kept),
      width,
      height,
      isPlain,
      isAnimated,
      extras,
      ...(colours !== 'srgb' && { declared: colours }),
    };
  }
  return undefined;
}

/** What numbers say of colours (ITU-T H.273): sRGB's curve, and the primaries of sRGB or Display P3. */
function declaredBy(primaries?: number, curve?: number): 'srgb' | 'p3' | 'other' {
  if (curve !== 13 && curve !== 1) return 'other';
  if (primaries === 12) return 'p3';
  return primaries === 1 ? 'srgb' : 'other';
}

function extraIn(name: string, content: Uint8Array): Extra {
  if (name === 'iCCP') return 'profile';
  if (name === 'eXIf') return 'exif';
  if (!textChunks.has(name)) return 'other';
  return textAt(content, 0, 17) === 'XML:com.adobe.xmp' ? 'xmp' : 'comment';
}

/** Returns what a text chunk holds besides words: EXIF data, or a position in XMP. */
function extrasInText(name: string, content: Uint8Array): Extra[] {
  const keywordEnd = content.indexOf(0);
  const keyword = textAt(content, 0, Math.max(0, keywordEnd));
  const text = Buffer.from(textIn(name, content, keywordEnd + 1));
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

function textIn(name: string, content: Uint8Array, start: number): Uint8Array {
  const rest = content.subarray(start);
  if (name === 'tEXt') return rest;
  if (name === 'zTXt') return inflated(rest.subarray(1));
  // A flag, a method, a language and a translated keyword.
  const language = rest.indexOf(0, 2);
  const text = rest.subarray(rest.indexOf(0, language + 1) + 1);
  return rest[0] === 1 ? inflated(text) : text;
}

/** Returns what is compressed in a chunk; nothing if it is damaged or too large. */
function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: mostInflated });
  } catch {
    return new Uint8Array();
  }
}
