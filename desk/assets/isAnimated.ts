import { gifMark, gifParts } from '../imaging/gifStructure.ts';
import type { AssetKind } from './assetType.ts';

/** True if a picture is animated, by its bytes: more than one frame in a GIF, an animation in a WebP or PNG. */
export function isAnimated(bytes: Uint8Array, kind: AssetKind): boolean {
  switch (kind) {
    case 'gif':
      return [...gifParts(bytes)].filter(({ mark }) => mark === gifMark.picture).length > 1;
    case 'webp':
      return hasChunk(bytes, 12, 'ANIM', little);
    case 'png':
      return hasChunk(bytes, 8, 'acTL', big);
    case 'jpg':
    case 'svg':
      return false;
  }
}

/** Reads a chunk's length, and where its name and its content start. */
interface ChunkLayout {
  readonly littleEndian: boolean;
  readonly name: number;
  readonly length: number;
  /** Bytes of a chunk besides its content. */
  readonly frame: number;
  /** The multiple to which its content is padded. */
  readonly padding: number;
}

const little: ChunkLayout = { littleEndian: true, name: 0, length: 4, frame: 8, padding: 2 };
const big: ChunkLayout = { littleEndian: false, name: 4, length: 0, frame: 12, padding: 1 };

function hasChunk(bytes: Uint8Array, start: number, wanted: string, layout: ChunkLayout): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = start; at + 8 <= bytes.length;) {
    const name = String.fromCharCode(...bytes.subarray(at + layout.name, at + layout.name + 4));
    if (name === wanted) return true;
    // Both precede the first picture.
    if (name === 'IDAT' || name === 'VP8 ' || name === 'VP8L') return false;
    const length = view.getUint32(at + layout.length, layout.littleEndian);
    at += layout.frame + Math.ceil(length / layout.padding) * layout.padding;
  }
  return false;
}
