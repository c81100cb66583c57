import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PictureHost } from '../../../../issue/publication.ts';
import { useSmallDisk } from '../../../support/useSmallDisk.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { publishedIn, short, somePicture, upload } from '../support/uploads.ts';

function start() {
  const home = temporaryFolder();
  const files = join(home, 'Köln Bilder');
  const library = join(home, 'library');
  for (const folder of [files, library]) mkdirSync(folder);
  const host = (folder: string): PictureHost => ({
    kind: 'folder',
    base: 'https://pictures.example',
    settings: { folder },
  });
  return { home, files, library, host };
}

it('takes pictures once, and never over another file', async () => {
  const { files, library, host } = start();
  const [first, second] = [somePicture('Größe'), somePicture('Größe')];
  const both = [first, second];
  expect(short(await upload(library, host(files), '', both))).toEqual(['uploaded', 'uploaded']);
  expect(short(await upload(library, host(files), '', both))).toEqual(['there', 'there']);
  const [name = ''] = publishedIn(files);
  writeFileSync(join(files, name), 'other');
  const taken = short(await upload(library, host(files), '', both));
  expect(taken.toSorted()).toEqual(['name-taken', 'there']);
  expect(readFileSync(join(files, name), 'utf8')).toBe('other');
  expect(readdirSync(files)).toHaveLength(2);
});

it('publishes a picture that an issue shows twice once', async () => {
  const { files, library, host } = start();
  const picture = somePicture('one');
  const again = { ...picture, asset: 'other', alt: 'other' };
  expect(short(await upload(library, host(files), '', [picture, again]))).toEqual([
    'uploaded',
    'there',
  ]);
  expect(readdirSync(files)).toHaveLength(1);
});

it('asks for the name by which a picture is known, even if the record is damaged', async () => {
  const { files, library, host } = start();
  const picture = somePicture('one');
  await upload(library, host(files), '', [picture]);
  writeFileSync(join(library, '.uploads.json'), '{"https://pictures.example": 3');
  expect(short(await upload(library, host(files), '', [picture]))).toEqual(['there']);
});

it('says that there is no such folder', async () => {
  const { home, library, host } = start();
  const gone = host(join(home, 'gone'));
  expect(short(await upload(library, gone, '', [somePicture('one')]))).toEqual(['no-folder']);
});

it('says that the disk is full, and leaves nothing on it', async (context) => {
  const { home, library, host } = start();
  useSmallDisk(context, join(home, 'disk'), 400);
  const folder = join(home, 'disk');
  const large = somePicture('large', 900_000);
  expect(short(await upload(library, host(folder), '', [large]))).toEqual(['full']);
  expect(readdirSync(folder)).toEqual([]);
});
