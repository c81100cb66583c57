import { expect, test } from 'vitest';
import { makeReady } from '../../../desk/imaging/makeReady.ts';
import { colourDifference, scene } from './support/scene.ts';
import { pngWith } from './support/withPart.ts';

const inP3 = () => scene().iccTransform('p3', { input_profile: 'srgb' });

async function ready(bytes: Uint8Array) {
  const made = await makeReady(bytes);
  return made.outcome === 'ready' ? made : expect.fail(made.why.reason);
}

/** An AVIF in Display P3 that declares its colours by numbers. */
function avifIn(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.from(
    inP3().heifsaveBuffer({ compression: 'av1', Q: 95, keep: 'icc', subsample_mode: 'off' }),
  );
  const at = bytes.indexOf('colr') + 8;
  expect(at).toBeGreaterThan(8);
  bytes.write('nclx', at - 4);
  for (const [index, number] of numbers.entries()) bytes.writeUInt16BE(number, at + index * 2);
  bytes[at + 6] = 0x80;
  return bytes;
}

test('colours of Display P3 that a number declares are converted', async () => {
  const png = inP3().pngsaveBuffer({ keep: 'none' });
  for (const bytes of [pngWith(png, 'cICP', Buffer.of(12, 13, 0, 1)), avifIn(12, 13, 6)]) {
    const made = await ready(bytes);
    expect(colourDifference(made.bytes)).toBeLessThan(4);
    expect(made).not.toHaveProperty('cautions');
  }
});

test('colours that are declared in another way are told', async () => {
  const png = scene().pngsaveBuffer({ keep: 'none' });
  const gamma = Buffer.alloc(4);
  gamma.writeUInt32BE(100_000);
  for (const bytes of [
    pngWith(png, 'cICP', Buffer.of(9, 16, 0, 1)),
    pngWith(png, 'gAMA', gamma),
    avifIn(9, 16, 6),
  ])
    expect(await ready(bytes)).toMatchObject({ cautions: ['colours'] });
  const plain = await ready(pngWith(png, 'cICP', Buffer.of(1, 13, 0, 1)));
  expect(plain).not.toHaveProperty('cautions');
});

test('a gamma that is cut short is dropped', async () => {
  const png = scene().pngsaveBuffer({ keep: 'none' });
  const made = await ready(pngWith(png, 'gAMA', Buffer.of(1, 2)));
  expect(Buffer.from(made.bytes).equals(png)).toBe(true);
  expect(made).not.toHaveProperty('cautions');
});

test('a TIFF of fractions is refused, because it would be nearly black', async () => {
  const tiff = scene()
    .linear(1 / 255, 0)
    .cast('float')
    .copy({ interpretation: 'srgb' });
  expect(await makeReady(tiff.tiffsaveBuffer())).toMatchObject({
    outcome: 'refused',
    why: { reason: 'unsupported-picture' },
  });
});
