import { viewOf } from './bytes.ts';
import type { Extra } from './structure.ts';

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
    const { short, long, entries, end } = directoryOf(tiff);
    for (const entry of entries) {
      const tag = short(entry);
      if (tag === tags.gps) extras.add('position');
      if (tag === tags.orientation) orientation = short(entry + 8);
    }
    // The second directory describes the thumbnail.
    if (long(end) !== 0) extras.add('thumbnail');
  } catch {
    // Whatever cannot be read is dropped with the rest.
  }
  return { orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, extras };
}

/** True for a TIFF whose pixels are fractions: its range is unknown, and read as whole numbers it is nearly black. */
export function hasFractions(tiff: Uint8Array): boolean {
  try {
    const { short, long, entries } = directoryOf(tiff);
    const entry = entries.find((at) => short(at) === tags.sampleFormat);
    if (entry === undefined) return false;
    // More than two numbers are elsewhere.
    return short(long(entry + 4) > 2 ? long(entry + 8) : entry + 8) === 3;
  } catch {
    // The decoder says what is damaged.
    return false;
  }
}

/**
 * Returns where the entries of a TIFF's first directory are and where they end, and what reads numbers in its byte order.
 * These throw a RangeError behind the file's end.
 */
function directoryOf(tiff: Uint8Array) {
  const view = viewOf(tiff);
  const isLittle = view.getUint16(0) === 0x4949;
  const short = (at: number) => view.getUint16(at, isLittle);
  const long = (at: number) => view.getUint32(at, isLittle);
  const first = long(4);
  const start = first + 2;
  const entries = Array.from({ length: short(first) }, (_, index) => start + index * 12);
  return { short, long, entries, end: start + entries.length * 12 };
}
