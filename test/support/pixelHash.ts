import type { Pixels } from '../../desk/imaging/thread/decodeHeic.ts';

/** The size of a picture and a hash (FNV-1a, 32 bits) of its pixels, in any engine. */
export function pixelHash({ width, height, rgba }: Pixels): string {
  let hash = 0x811c9dc5;
  for (const byte of rgba) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${String(width)}×${String(height)} ${(hash >>> 0).toString(16)}`;
}
