/** The formats that are read, by the bytes of a file. */
export type SourceKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'tiff' | 'bmp' | 'svg';

/** The formats that are kept and exported, by their file extension. */
export type ReadyKind = 'jpg' | 'png' | 'gif';

/** Maximum start of a file in which an SVG's first tag is looked for, in bytes. */
const svgHead = 65_536;

/** Sizes of a bitmap's header, in bytes, by version. */
const bmpHeaders = new Set([12, 40, 52, 56, 64, 108, 124]);

const avifBrand = /^avi[fs]$/;
const heicBrand = /^(?:hei[cfmsx]|hev[cx]|m[is]f1)$/;

/** Returns a file's format by its bytes, whatever its name says; undefined if it is none that is read. */
export function pictureKind(bytes: Uint8Array): SourceKind | undefined {
  const head = latin1(bytes.subarray(0, 32));
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg';
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'png';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'webp';
  if (/^(?:II[*+]\0|MM\0[*+])/.test(head)) return 'tiff';
  if (head.startsWith('BM') && bmpHeaders.has(bytes[14] ?? 0) && bytes[15] === 0) return 'bmp';
  if (head.slice(4, 8) === 'ftyp') return kindOfContainer(bytes);
  return isSvg(bytes) ? 'svg' : undefined;
}

/** The brands of an ISO file say which of AVIF and HEIC it is; a generic first brand leaves it to the others. */
function kindOfContainer(bytes: Uint8Array): SourceKind | undefined {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const brands = latin1(bytes.subarray(8, Math.min(length, 256))).match(/[\s\S]{4}/g) ?? [];
  if (brands.some((brand) => avifBrand.test(brand))) return 'avif';
  return brands.some((brand) => heicBrand.test(brand)) ? 'heic' : undefined;
}

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, svgHead));
  const withoutProlog = head.replace(
    /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*/i,
    '',
  );
  return /^<(?:[\w.-]+:)?svg[\s>/]/.test(withoutProlog);
}

/** Returns the encoding that the first bytes of a text name; UTF-8 if they name none. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
