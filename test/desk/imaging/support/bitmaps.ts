/** A Windows bitmap of four equal quarters, with the palette of the scene, run-length encoded or plain. */
export function bitmap(bits: 8 | 24 | 32, isTopDown = false, isRle = false): Buffer {
  const [width, height] = [320, 200];
  const colours = [
    [180, 90, 80],
    [90, 140, 90],
    [80, 100, 150],
    [200, 180, 110],
  ] as const;
  const header = Buffer.alloc(54);
  header.write('BM');
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(isTopDown ? -height : height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(bits, 28);
  header.writeUInt32LE(isRle ? 1 : 0, 30);
  const palette = Buffer.alloc(bits === 8 ? 1024 : 0);
  if (bits === 8) {
    for (const [index, [red, green, blue]] of colours.entries())
      palette.set([blue, green, red, 0], index * 4);
  }
  header.writeUInt32LE(54 + palette.length, 10);
  const rows = Array.from({ length: height }, (_, stored) => {
    const row = isTopDown ? stored : height - 1 - stored;
    const indices = [0, 1].map((side) => (row < height / 2 ? 0 : 2) + side);
    if (isRle) {
      const [left = 0, right = 0] = indices;
      return Buffer.from([160, left, 160, right, 0, 0]);
    }
    return Buffer.concat(
      indices.map((index) => {
        const [red, green, blue] = colours[index] ?? colours[0];
        const pixel = bits === 8 ? [index] : [blue, green, red, 0].slice(0, bits / 8);
        return Buffer.concat(Array.from({ length: width / 2 }, () => Buffer.from(pixel)));
      }),
    );
  });
  return Buffer.concat([header, palette, ...rows, ...(isRle ? [Buffer.from([0, 1])] : [])]);
}
