import { viewOf, type Extra } from './structure.ts';

/** What matters of a picture's EXIF data. */
export interface Exif {
  /** 1 to 8, as in TIFF: 1 is upright, and above 4 the picture lies on its side. */
  readonly orientation: number;
  readonly extras: ReadonlySet<Extra>;
}

const tags = { orientation: 0x0112, sampleFormat: 0x0153, gps: 0x8825 } as const;

/** Reads EXIF data, which is a TIFF file without pixels; damaged data counts as upright. */
export function readExif(tiff: Uint8Array): Exif {
  const extras = new Set<Extra>(['exif']);
  let orientation = 1;
  try {
    const view = viewOf(tiff);
    const little = view.getUint16(0) === 0x4949;
    const first = view.getUint32(4, little);
    const count = view.getUint16(first, little);
    for (let entry = first + 2; entry < first + 2 + count * 12; entry += 12) {
      const tag = view.getUint16(entry, little);
      if (tag === tags.gps) extras.add('position');
      if (tag === tags.orientation) orientation = view.getUint16(entry + 8, little);
    }
    // The second directory describes the thumbnail.
    if (view.getUint32(first + 2 + count * 12, little) !== 0) extras.add('thumbnail');
  } catch {
    // Whatever cannot be read is dropped with the rest.
  }
  return { orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, extras };
}

/** True for a TIFF whose pixels are fractions: its range is unknown, and read as whole numbers it is nearly black. */
export function hasFractions(tiff: Uint8Array): boolean {
  try {
    const view = viewOf(tiff);
    const little = view.getUint16(0) === 0x4949;
    const first = view.getUint32(4, little);
    const count = view.getUint16(first, little);
    for (let entry = first + 2; entry < first + 2 + count * 12; entry += 12) {
      if (view.getUint16(entry, little) !== tags.sampleFormat) continue;
      // More than two numbers are elsewhere.
      const at =
        view.getUint32(entry + 4, little) > 2 ? view.getUint32(entry + 8, little) : entry + 8;
      return view.getUint16(at, little) === 3;
    }
  } catch {
    // The decoder says what is damaged.
  }
  return false;
}
