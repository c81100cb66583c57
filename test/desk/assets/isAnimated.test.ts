import { describe, expect, test } from 'vitest';
import type { AssetKind } from '../../../desk/assets/assetType.ts';
import { isAnimated } from '../../../desk/assets/isAnimated.ts';
import { pictures } from '../../support/pictures.ts';

const still = Object.entries(pictures).map(([kind, { bytes }]) => [kind, bytes] as const);

/** The still GIF with its one frame written `times` times, each behind a pause and a remark. */
function gif(times: number): Uint8Array {
  const { bytes } = pictures.gif;
  const [head, frame, end] = [bytes.subarray(0, 19), bytes.subarray(19, -1), bytes.subarray(-1)];
  const pause = Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0]);
  // A remark that holds the sign of a frame.
  const remark = Buffer.from([0x21, 0xfe, 3, 0x2c, 0x2c, 0x2c, 0]);
  const frames = Array.from({ length: times }, () => Buffer.concat([pause, remark, frame]));
  return Buffer.concat([head, ...frames, end]);
}

function png(): Uint8Array {
  const { bytes } = pictures.png;
  const chunk = Buffer.alloc(20);
  chunk.writeUInt32BE(8, 0);
  chunk.write('acTL', 4, 'latin1');
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]);
}

function webp(...chunks: (readonly [name: string, length: number])[]): Uint8Array {
  const parts = chunks.map(([name, length]) => {
    const chunk = Buffer.alloc(8 + length + (length % 2));
    chunk.write(name, 0, 'latin1');
    chunk.writeUInt32LE(length, 4);
    return chunk;
  });
  return Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), ...parts]);
}

describe('a picture that moves', () => {
  test.each([
    ['gif', gif(2)],
    ['gif', gif(40)],
    ['png', png()],
    ['webp', webp(['VP8X', 10], ['ICCP', 3], ['ANIM', 6], ['ANMF', 20])],
  ] as const)('%s', (kind, bytes) => {
    expect(isAnimated(bytes, kind)).toBe(true);
  });
});

describe('a picture that stands still', () => {
  test.each([
    ...still,
    ['gif', gif(1)],
    ['gif', gif(0)],
    ['webp', webp(['VP8X', 10], ['VP8 ', 4], ['ANIM', 6])],
  ] as (readonly [AssetKind, Uint8Array])[])('%s', (kind, bytes) => {
    expect(isAnimated(bytes, kind)).toBe(false);
  });
});

test('no damage keeps it from an answer', () => {
  for (const [kind, bytes] of [['gif', gif(2)], ['png', png()], ...still] as const) {
    for (let length = 0; length < bytes.length; length += 1)
      expect(typeof isAnimated(bytes.subarray(0, length), kind as AssetKind)).toBe('boolean');
  }
  const endless = Buffer.alloc(64, 0xff);
  for (const kind of ['gif', 'png', 'webp'] as const) expect(isAnimated(endless, kind)).toBe(false);
});
