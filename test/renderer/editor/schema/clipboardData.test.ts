import { expect, test } from 'vitest';
import { clipboardData } from '../../../../renderer/editor/schema/clipboardData.ts';

test('a photo from a phone is a picture, also where the system has no media type for it', () => {
  const files = [
    new File([], 'IMG_1.HEIC'),
    new File([], 'IMG_2.avif'),
    new File([], 'a.png', { type: 'image/png' }),
    new File([], 'notes.txt', { type: 'text/plain' }),
  ];
  const transfer = { files, getData: () => '' } as unknown as DataTransfer;
  expect(clipboardData(transfer).pictures.map(({ name }) => name)).toEqual([
    'IMG_1.HEIC',
    'IMG_2.avif',
    'a.png',
  ]);
});
