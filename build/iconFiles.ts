/** A square image: its side in px, and its bytes as PNG. */
export interface IconImage {
  readonly size: number;
  readonly png: Uint8Array;
}

/** Returns an `.ico` for Windows with the images it can hold: PNGs of up to 256 px. */
export function icoFile(images: readonly IconImage[]): Buffer {
  const held = images.filter(({ size }) => size <= 256);
  const header = Buffer.alloc(6 + 16 * held.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(held.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of held.entries()) {
    const entry = 6 + 16 * index;
    // 256 is written as 0: the field is one byte.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...held.map(({ png }) => png)]);
}

/** The types of PNGs in an `.icns`, each for standard and for high-density screens. */
const icnsTypes: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** Returns an `.icns` for macOS with the images that it has a type for. */
export function icnsFile(images: readonly IconImage[]): Buffer {
  const parts = images.flatMap(({ size, png }) =>
    (icnsTypes[size] ?? []).map((type) => Buffer.concat([icnsHead(type, png.length), png])),
  );
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([icnsHead('icns', length), ...parts]);
}

function icnsHead(type: string, length: number): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
  head.writeUInt32BE(length + head.length, 4);
  return head;
}
