import { readExif } from './exif.ts';

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
