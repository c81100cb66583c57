import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { metadataIn, withMetadata } from '../../desk/imaging/support/metadata.ts';
import { photo } from '../../desk/imaging/support/scene.ts';
import { pictures } from '../../support/pictures.ts';
import { runCli } from '../../support/runCli.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

function atWork() {
  const folder = temporaryFolder();
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  return { folder, file, out: join(folder, 'ready', 'here') };
}

test('a photo is made ready, and what was done is said', async () => {
  const { file, out } = atWork();
  const taken = file('IMG_1.JPEG', withMetadata(photo(3000, 2000).jpegsaveBuffer({ Q: 90 }), 6));
  const done = await runCli('picture', taken, '--out', out);
  const path = join(out, 'IMG_1.jpg');
  expect([done.code, done.errors]).toEqual([0, []]);
  expect(done.out.split('\n')).toEqual([
    path,
    expect.stringMatching(/^ {2}JPEG, 2000 × 3000 px, \d+ KB → JPEG, 2000 × 3000 px, \d+ KB$/),
    '  Removed: EXIF data, GPS position, XMP data, IPTC data, comments, data after the picture',
  ]);
  expect(metadataIn(readFileSync(path))).toEqual([]);
  const { out: json } = await runCli('picture', taken, '--out', out, '--json');
  expect(JSON.parse(json)).toMatchObject({
    file: path,
    from: { format: 'JPEG', width: 2000, height: 3000 },
    to: { format: 'JPEG', width: 2000, height: 3000, bytes: readFileSync(path).length },
    removed: ['exif', 'position', 'xmp', 'iptc', 'comment', 'trailing'],
  });
});

test('a small and clean picture is left as it is', async () => {
  const { file, out } = atWork();
  const done = await runCli('picture', file('dot.png', pictures.png.bytes), '--out', out);
  expect(done.out).toMatch(/\n {2}PNG, 3 × 2 px, 1 KB: small and clean, left as it is$/);
  expect(readFileSync(join(out, 'dot.png'))).toEqual(pictures.png.bytes);
});

test('a long file name is kept, and shortened only where its new extension makes it too long', async () => {
  const { folder, file, out } = atWork();
  for (const [name, made] of [
    [`${'x'.repeat(246)}.jpg`, `${'x'.repeat(246)}.png`],
    [`${'ü'.repeat(123)}.jpg`, `${'ü'.repeat(123)}.png`],
    ['x'.repeat(255), `${'x'.repeat(250)}.png`],
  ] as const) {
    const done = await runCli('picture', file(name, pictures.png.bytes), '--out', out);
    expect([done.code, done.errors]).toEqual([0, []]);
    expect(existsSync(join(out, made))).toBe(true);
    rmSync(join(folder, name));
  }
});

test('a large animation that is left as it is is not called small', async () => {
  const { file, out } = atWork();
  const frames = photo(300, 200).join(photo(300, 200).flip('horizontal'), 'vertical').copy();
  frames.setInt('page-height', 200);
  frames.setInt('n-pages', 2);
  const moving = file('a.gif', Buffer.from(frames.gifsaveBuffer()));
  const done = await runCli('picture', moving, '--out', out);
  expect(done.out).toMatch(/ KB: an animation without metadata, left as it is$/);
});

test('what of a drawing is not drawn is said', async () => {
  const { file, out } = atWork();
  const drawing = file(
    'a.svg',
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="a.png"/></svg>',
    ),
  );
  const { code, errors } = await runCli('picture', drawing, '--out', out);
  expect([code, errors]).toEqual([
    0,
    ['setzkasten: Parts that the drawing takes from other files are not drawn.'],
  ]);
  const { out: json } = await runCli('picture', drawing, '--out', out, '--json');
  expect(JSON.parse(json)).toMatchObject({ cautions: ['outside-parts'] });
});

test('what cannot be made ready is said in a sentence, and the exit code is 2', async () => {
  const { folder, file, out } = atWork();
  const text = file('text.jpg', Buffer.from('Hallo'));
  const dot = file('dot.png', pictures.png.bytes);
  const missing = join(folder, 'missing.png');
  const wrong: readonly (readonly [string[], RegExp])[] = [
    [[text, '--out', out], /text\.jpg cannot be made ready\. It is no picture that can be read/],
    [[missing, '--out', out], /There is no file .*missing\.png\./],
    [[folder, '--out', out], /is not a file\./],
    [[dot, '--out', folder], /dot\.png would be overwritten/],
    [[dot, '--out', text], /text\.jpg is no folder: name a folder with --out\./],
    [[dot, '--out', join(text, 'in')], /in is no folder/],
    [[dot], /--out DIR is missing\. See setzkasten picture --help\./],
    [['--out', out], /FILE is missing\./],
  ];
  for (const [args, sentence] of wrong) {
    const { code, errors } = await runCli('picture', ...args);
    expect([code, errors]).toEqual([2, [expect.stringMatching(sentence)]]);
  }
  expect(existsSync(join(out, 'text.jpg'))).toBe(false);
});

test('a file that happens to have the name of the made one is not overwritten', async () => {
  const folder = temporaryFolder();
  const source = join(folder, 'IMG_1.png');
  const made = join(folder, 'out', 'IMG_1.png');
  writeFileSync(source, pictures.png.bytes);
  mkdirSync(join(folder, 'out'));
  writeFileSync(made, 'another');
  const { code, errors } = await runCli('picture', source, '--out', join(folder, 'out'));
  expect([code, errors.join()]).toEqual([2, expect.stringContaining('would be overwritten')]);
  expect(readFileSync(made, 'utf8')).toBe('another');
  rmSync(made);
  const args = ['picture', source, '--out', join(folder, 'out')];
  expect((await runCli(...args)).code).toBe(0);
  expect((await runCli(...args)).code).toBe(0);
});
