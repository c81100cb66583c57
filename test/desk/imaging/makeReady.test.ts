import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { makeReady } from '../../../desk/imaging/makeReady.ts';
import { pictures } from '../../support/pictures.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { metadataIn, withMetadata, withPosition } from './support/metadata.ts';
import { pictureFiles, refusedFiles } from './support/pictureFiles.ts';
import { colourDifference, photo, scene } from './support/scene.ts';

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;
if (!hasExiftool)
  console.log('exiftool is not installed: metadata is read by the test’s own reader.');

/** The groups of tags that exiftool finds, besides the format's own. */
function exiftoolGroups(bytes: Uint8Array, name: string): string[] {
  if (!hasExiftool) return [];
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const [tags = {}] = JSON.parse(
    execFileSync('exiftool', ['-json', '-G1', '-a', path], { encoding: 'utf8' }),
  ) as Record<string, unknown>[];
  const groups = Object.keys(tags).map((tag) => tag.split(':')[0] ?? '');
  const own = ['SourceFile', 'ExifTool', 'System', 'File', 'Composite', 'JFIF', 'PNG', 'GIF'];
  // The resolution, as in a JFIF header.
  own.push('PNG-pHYs');
  return [...new Set(groups)].filter((group) => !own.includes(group));
}

async function ready(bytes: Uint8Array) {
  const made = await makeReady(bytes);
  return made.outcome === 'ready' ? made : expect.fail(made.why.reason);
}

describe('is upright, of the right size and colour, without metadata', () => {
  test.each(Object.entries(pictureFiles))('%s', async (name, file) => {
    const { bytes, kind, width, height, isAnimated } = await ready(file.bytes);
    expect({ kind, size: [width, height], isAnimated }).toEqual({
      kind: file.kind,
      size: file.size ?? [320, 200],
      isAnimated: file.isAnimated ?? false,
    });
    expect(colourDifference(bytes)).toBeLessThan(file.difference ?? 2);
    expect([...metadataIn(bytes), ...exiftoolGroups(bytes, `a.${kind}`)]).toEqual([]);
    const again = await ready(bytes);
    expect(again.bytes === bytes).toBe(true);
    const [before, after] = [file.bytes.length, bytes.length].map((size) => Math.ceil(size / 1000));
    console.log(`${name}: ${String(before)} → ${String(after)} KB`);
  });
});

test.each(Object.entries(refusedFiles))('%s is refused', async (_, [bytes, reason]) => {
  expect(await makeReady(bytes)).toMatchObject({ outcome: 'refused', why: { reason } });
});

test('what is beside the pixels of a good JPEG is cut off, and the pixels stay the same bytes', async () => {
  const { bytes } = await ready(
    pictureFiles['JPEG with orientation 1 and GPS']?.bytes ?? Buffer.of(),
  );
  const { bytes: cleaned, extras } = await ready(withMetadata(bytes));
  expect(Buffer.from(cleaned).equals(bytes)).toBe(true);
  expect(new Set(extras)).toEqual(
    new Set(['exif', 'position', 'xmp', 'iptc', 'comment', 'trailing']),
  );
});

test('the position in a TIFF, which is beside its pixels, is told', async () => {
  const { bytes, extras } = await ready(withPosition(photo(320, 200).tiffsaveBuffer()));
  expect(extras).toContain('position');
  expect(metadataIn(bytes)).toEqual([]);
});

test('a small and clean picture stays the same bytes', async () => {
  for (const { bytes } of [pictures.png, pictures.gif]) {
    expect((await ready(bytes)).bytes).toBe(bytes);
  }
});

describe('for a mail', () => {
  const forMail = async (bytes: Uint8Array) => {
    const made = await makeReady(bytes, { form: 'mail', maxWidth: 1104 });
    return made.outcome === 'ready' ? made : expect.fail(made.why.reason);
  };
  const photoOf = (width: number, Q: number) =>
    photo(width, 400).jpegsaveBuffer({ Q, keep: 'none' });

  test('a picture that is a bit wider goes out as it is if that is lighter', async () => {
    const light = photoOf(1200, 40);
    for (const source of [light, withMetadata(light)]) {
      const { bytes, ...made } = await forMail(source);
      expect(made).toMatchObject({ kind: 'jpg', width: 1200, height: 400 });
      expect(Buffer.from(bytes).equals(light)).toBe(true);
    }
  });

  test('so does an animation', async () => {
    const frames = scene(1200, 400).join(scene(1200, 400).flip('horizontal'), 'vertical').copy();
    frames.setInt('page-height', 400);
    const moving = frames.gifsaveBuffer();
    const { bytes, ...made } = await forMail(moving);
    expect(made).toMatchObject({ kind: 'gif', width: 1200, height: 400, isAnimated: true });
    expect(Buffer.from(bytes).equals(moving)).toBe(true);
  });

  test('a profile that says what is so without it does not go along', async () => {
    const tagged = photo(1200, 400).jpegsaveBuffer({ Q: 40, keep: 'icc', profile: 'srgb' });
    expect(Buffer.from(tagged).includes('ICC_PROFILE')).toBe(true);
    const { bytes, width } = await forMail(tagged);
    expect(width).toBe(1200);
    expect(Buffer.from(bytes).includes('ICC_PROFILE')).toBe(false);
  });

  test('nor does that of a picture that is small enough already', async () => {
    const options = { Q: 40, keep: 'icc', profile: 'srgb' } as const;
    const { bytes } = await forMail(photo(320, 200).jpegsaveBuffer(options));
    const untagged = photo(320, 200).jpegsaveBuffer({ Q: 40, keep: 'none' });
    expect(Buffer.from(bytes).equals(untagged)).toBe(true);
  });

  test('one that is heavier, or much wider, becomes smaller', async () => {
    for (const [width, quality] of [
      [1200, 95],
      [1400, 40],
    ] as const) {
      expect(await forMail(photoOf(width, quality))).toHaveProperty('width', 1104);
    }
  });
});

test('the same picture gives the same bytes on every machine', async () => {
  const { bytes } = await ready(pictureFiles['JPEG of 12 megapixels']?.bytes ?? Buffer.of());
  expect(contentHash(bytes)).toMatchInlineSnapshot(
    `"ece927498dfb3dd511208fbb5cd89ad2f9e203fa3f35d58b7a5565c38fbec661"`,
  );
});

test('work that is cancelled stops, and the next picture is made ready all the same', async () => {
  const large = withMetadata(photo(4000, 3000).jpegsaveBuffer({ Q: 85 }));
  const shares: number[] = [];
  const stop = new AbortController();
  const made = makeReady(large, {
    signal: stop.signal,
    onProgress: (share) => {
      shares.push(share);
      stop.abort(new Error('cancelled'));
    },
  });
  await expect(made).rejects.toThrow('cancelled');
  expect(shares[0]).toBeLessThan(1);
  expect((await ready(large)).width).toBe(2400);
});
