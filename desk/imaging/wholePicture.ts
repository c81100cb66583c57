import type { SourceKind } from './pictureKind.ts';
import { wholeGif } from './wholeGif.ts';
import { wholePng } from './wholePng.ts';

/**
 * Returns a PNG or GIF whose pixels were read to their end, without what follows them in their own parts; undefined if
 * they are too many. A JPEG, which only a decoder can read, is returned as it is. Throws a Refusal if
 * pixels are missing or damaged.
 */
export async function wholePicture(
  bytes: Uint8Array,
  kind: SourceKind,
): Promise<Uint8Array | undefined> {
  if (kind === 'png') return wholePng(bytes);
  return kind === 'gif' ? wholeGif(bytes) : bytes;
}
