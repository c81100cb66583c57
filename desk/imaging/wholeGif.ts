import { gifMark, gifParts } from './gifStructure.ts';
import { Refusal } from './picture.ts';
import { joined, viewOf } from './bytes.ts';

const damaged = () => new Refusal({ reason: 'broken-picture' });

/** Most codes of a GIF's compression. */
const mostCodes = 4096;

/**
 * Reads the pixels of a GIF that `gifStructure` accepted, of all frames, to their end. Returns the file without what
 * follows them in their blocks; undefined if there are too many. Throws a Refusal if some are missing or damaged.
 */
export function wholeGif(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  let start = 0;
  const kept: Uint8Array[] = [];
  for (const { mark, start: at, dataAt, end } of gifParts(bytes)) {
    if (mark !== gifMark.picture) continue;
    const blocks: Uint8Array[] = [];
    for (let block = dataAt; block < end - 1; block += 1 + (bytes[block] ?? 0))
      blocks.push(bytes.subarray(block + 1, block + 1 + (bytes[block] ?? 0)));
    const data = Buffer.concat(blocks);
    const pixels = view.getUint16(at + 5, true) * view.getUint16(at + 7, true);
    const used = compressedLength(data, bytes[dataAt - 1] ?? 0, pixels);
    if (used === undefined) return undefined;
    if (used < data.length) {
      kept.push(bytes.subarray(start, dataAt), ...inBlocks(data.subarray(0, used)));
      start = end - 1;
    }
  }
  return joined(bytes, [...kept, bytes.subarray(start)]);
}

function inBlocks(data: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < data.length; at += 255) {
    const part = data.subarray(at, at + 255);
    blocks.push(Uint8Array.of(part.length), part);
  }
  return blocks;
}

/**
 * Returns how many of the bytes are the compressed pixels (GIF89a, appendix F), counted without decoding colours;
 * undefined if there are more than wanted. Throws a Refusal if some are missing or damaged.
 */
function compressedLength(data: Uint8Array, bits: number, pixels: number): number | undefined {
  if (bits < 1 || bits > 11) throw damaged();
  const clear = 1 << bits;
  /** How many pixels each code stands for. */
  const lengths = new Uint32Array(mostCodes).fill(1, 0, clear);
  let [size, next, before, count] = [bits + 1, clear + 2, -1, 0];
  let [at, held, heldBits] = [0, 0, 0];
  for (;;) {
    for (; heldBits < size; heldBits += 8, at += 1) {
      const more = data[at];
      if (more === undefined) {
        // Some programs leave out the code for the end.
        if (count < pixels) throw damaged();
        return at;
      }
      held |= more << heldBits;
    }
    const code = held & ((1 << size) - 1);
    held >>>= size;
    heldBits -= size;
    if (code === clear) {
      [size, next, before] = [bits + 1, clear + 2, -1];
      continue;
    }
    if (code === clear + 1) {
      if (count < pixels) throw damaged();
      return at;
    }
    const isNew = code === next && before >= 0;
    if (code >= next && !isNew) throw damaged();
    const grown = before < 0 ? 0 : (lengths[before] ?? 0) + 1;
    count += isNew ? grown : (lengths[code] ?? 0);
    if (count > pixels) return undefined;
    if (before >= 0 && next < mostCodes) {
      lengths[next] = grown;
      next += 1;
      if (next === 1 << size && size < 12) size += 1;
    }
    before = code;
  }
}
