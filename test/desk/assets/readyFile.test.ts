import { expect, test } from 'vitest';
import { readyFile } from '../../../desk/assets/readyFile.ts';
import { photo } from '../imaging/support/scene.ts';

test('a file that is asked for twice is made once', async () => {
  const bytes = photo(3000, 2000).jpegsaveBuffer();
  const [one, other] = await Promise.all([
    readyFile(bytes, { maxWidth: 1200 }),
    readyFile(bytes, { maxWidth: 1200 }),
  ]);
  expect(one?.bytes.length).toBeGreaterThan(100);
  expect(other?.bytes).toBe(one?.bytes);
  expect((await readyFile(bytes, { maxWidth: 1200 }))?.bytes).toBe(one?.bytes);
});
