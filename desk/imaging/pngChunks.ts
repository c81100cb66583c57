import { crc32 } from 'node:zlib';
import { textAt, viewOf } from './bytes.ts';

/** One chunk of a PNG. */
export interface PngChunk {
  readonly name: string;
  readonly content: Uint8Array;
  /** With its length, name and checksum. */
  readonly bytes: Uint8Array;
  /** Where the next one starts. */
  readonly end: number;
}

export const signatureLength = 8;

/** Yields a PNG's chunks to its IEND; ends with undefined at one that is damaged or cut off. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk | undefined> {
  const view = viewOf(bytes);
  for (let at = signatureLength; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const isWhole =
      end <= bytes.length && crc32(bytes.subarray(at + 4, end - 4)) === view.getUint32(end - 4);
    if (!isWhole) break;
    const name = textAt(bytes, at + 4, 4);
    const content = bytes.subarray(at + 8, end - 4);
    yield { name, content, bytes: bytes.subarray(at, end), end };
    if (name === 'IEND') return;
    at = end;
  }
  yield undefined;
}

/** Returns a chunk's bytes. */
export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(content.length + 12);
  chunk.writeUInt32BE(content.length);
  chunk.write(name, 4, 'latin1');
  chunk.set(content, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), content.length + 8);
  return chunk;
}
