import { inflateSync } from 'node:zlib';
import { readExif } from './exif.ts';
import { isSrgb } from './isSrgb.ts';
import { pngChunks, signatureLength } from './pngChunks.ts';
import { joined, textAt, viewOf, type Extra, type Structure } from './structure.ts';

/** Chunks that say nothing but how the pixels look; the last three are those of an animation. */
const pixelChunks = new Set(
  'IHDR PLTE tRNS IDAT IEND sRGB gAMA cHRM sBIT pHYs bKGD hIST sPLT acTL fcTL fdAT'.split(' '),
);

/** Gamma of sRGB as a PNG says it. */
const srgbGamma = 45_455;
/** Largest profile that is read, in bytes. */
const mostOfProfile = 4_000_000;

/** Reads a PNG's chunks. Undefined if one is damaged or missing, as in a truncated file. */
export function pngStructure(bytes: Uint8Array): Structure | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  const extras = new Set<Extra>();
  let [isOurs, isAnimated, hasPixels] = [true, false, false];
  let orientation = 1;
  let header: { width: number; height: number; bits: number } | undefined;
  for (const chunk of pngChunks(bytes)) {
    if (!chunk) return undefined;
    const { name, content, end } = chunk;
    const view = viewOf(content);
    const isOurProfile = name === 'iCCP' && isSrgb(profileIn(content));
    if (pixelChunks.has(name) || isOurProfile) kept.push(chunk.bytes);
    else extras.add(extraIn(name, content));
    if (name === 'IHDR' && content.length === 13) {
      header = {
        width: view.getUint32(0),
        height: view.getUint32(4),
        bits: content[8] ?? 0,
      };
    }
    if (name === 'acTL') isAnimated = true;
    if (name === 'IDAT') hasPixels = true;
    if (name === 'iCCP') isOurs &&= isOurProfile;
    if (name === 'gAMA') isOurs &&= Math.abs(view.getUint32(0) - srgbGamma) < 1000;
    if (name === 'eXIf') {
      const exif = readExif(content);
      orientation = exif.orientation;
      for (const each of exif.extras) extras.add(each);
    }
    if (name !== 'IEND') continue;
    if (end < bytes.length) extras.add('trailing');
    if (!header || !hasPixels || header.width === 0 || header.height === 0) return undefined;
    const { width, height, bits } = header;
    const isPlain = isOurs && bits <= 8 && orientation === 1;
    return { bytes: joined(bytes, kept), width, height, isPlain, isAnimated, extras };
  }
  return undefined;
}

function extraIn(name: string, content: Uint8Array): Extra {
  if (name === 'iCCP') return 'profile';
  if (name === 'eXIf') return 'exif';
  if (!['tEXt', 'zTXt', 'iTXt'].includes(name)) return 'other';
  return textAt(content, 0, 17) === 'XML:com.adobe.xmp' ? 'xmp' : 'comment';
}

function profileIn(content: Uint8Array): Uint8Array {
  try {
    return inflateSync(content.subarray(content.indexOf(0) + 2), {
      maxOutputLength: mostOfProfile,
    });
  } catch {
    return new Uint8Array();
  }
}
