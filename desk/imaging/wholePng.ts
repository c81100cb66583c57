import { createInflate } from 'node:zlib';
import { pngChunk, pngChunks, signatureLength } from './pngChunks.ts';
import { Refusal } from './picture.ts';
import { joined, viewOf } from './bytes.ts';

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Start and step of the seven passes of an interlaced PNG (ISO/IEC 15948, 8.2). */
const passes = [
  { x: 0, y: 0, right: 8, down: 8 },
  { x: 4, y: 0, right: 8, down: 8 },
  { x: 0, y: 4, right: 4, down: 8 },
  { x: 2, y: 0, right: 4, down: 4 },
  { x: 0, y: 2, right: 2, down: 4 },
  { x: 1, y: 0, right: 2, down: 2 },
  { x: 0, y: 1, right: 1, down: 2 },
] as const;
const onePass = [{ x: 0, y: 0, right: 1, down: 1 }] as const;

const mostFilter = 4;
/** The number before an animation's data. */
const sequenceBytes = 4;

const damaged = () => new Refusal({ reason: 'broken-picture' });

interface Layout {
  readonly bitsPerPixel: number;
  readonly isInterlaced: boolean;
}

/**
 * Decompresses the pixels of a PNG, of all frames, to their end. Returns the file without what follows them in their
 * chunks; undefined if there are too many. Throws a Refusal if some are missing or damaged.
 */
export async function wholePng(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const chunks = [...pngChunks(bytes)];
  const [header] = chunks;
  if (header?.name !== 'IHDR') throw damaged();
  const [, , , , , , , , bits = 0, colour = 0, , , interlace] = header.content;
  const layout = { bitsPerPixel: bits * (channels[colour] ?? 0), isInterlaced: interlace === 1 };
  if (layout.bitsPerPixel === 0) throw damaged();
  let size = sizeAt(header.content, 0);
  const kept: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  for (let index = 0; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (!chunk) throw damaged();
    const { name } = chunk;
    if (name === 'fcTL') size = sizeAt(chunk.content, 4);
    if (name !== 'IDAT' && name !== 'fdAT') {
      kept.push(chunk.bytes);
      continue;
    }
    const group = [chunk];
    for (let next = chunks[index + 1]; next?.name === name; next = chunks[index + 1]) {
      group.push(next);
      index += 1;
    }
    const head = name === 'fdAT' ? sequenceBytes : 0;
    const data = Buffer.concat(group.map(({ content }) => content.subarray(head)));
    const used = await compressedLength(data, rowLengths(size, layout));
    if (used === undefined) return undefined;
    if (used === data.length) kept.push(...group.map((each) => each.bytes));
    else {
      const sequence = chunk.content.subarray(0, head);
      kept.push(pngChunk(name, Buffer.concat([sequence, data.subarray(0, used)])));
    }
  }
  return joined(bytes, kept);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeAt(content: Uint8Array, at: number): Size {
  const view = viewOf(content);
  return { width: view.getUint32(at), height: view.getUint32(at + 4) };
}

/** Yields the bytes of each row, with the one that names its filter. */
function* rowLengths({ width, height }: Size, { bitsPerPixel, isInterlaced }: Layout) {
  for (const { x, y, right, down } of isInterlaced ? passes : onePass) {
    const columns = Math.ceil((width - x) / right);
    if (columns <= 0) continue;
    const length = 1 + Math.ceil((columns * bitsPerPixel) / 8);
    for (let row = y; row < height; row += down) yield length;
  }
}

/** Returns how many of the bytes are the compressed rows; undefined if there are more than wanted. Throws a Refusal if some are missing or damaged. */
async function compressedLength(
  data: Uint8Array,
  rows: Iterator<number, void>,
): Promise<number | undefined> {
  const inflate = createInflate();
  inflate.end(data);
  let missing = 0;
  try {
    for await (const part of inflate as AsyncIterable<Uint8Array>) {
      for (let at = 0; at < part.length;) {
        if (missing === 0) {
          const row = rows.next();
          if (row.done) return undefined;
          if ((part[at] ?? 0) > mostFilter) throw damaged();
          missing = row.value;
        }
        const step = Math.min(missing, part.length - at);
        at += step;
        missing -= step;
      }
    }
  } catch {
    throw damaged();
  }
  if (missing > 0 || !rows.next().done) throw damaged();
  return inflate.bytesWritten;
}
