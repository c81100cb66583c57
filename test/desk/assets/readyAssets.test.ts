import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readyAssets } from '../../../desk/assets/readyAssets.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { photo, vips } from '../imaging/support/scene.ts';

test('a photo that would not get smaller keeps its name, and counts as ready', async () => {
  const grain = vips.Image.gaussnoise(1600, 1000, { sigma: 14, seed: 1 });
  const grainy = photo(1600, 1000).add(grain).cast('uchar').copy({ interpretation: 'srgb' });
  const bytes = grainy.jpegsaveBuffer({ Q: 82, keep: 'none' });
  const library = await openTestLibrary();
  const folder = join(library.folder, 'issue');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const asset = `${contentHash(bytes)}.jpg`;
  writeFileSync(join(folder, 'assets', asset), bytes);
  const ready = await readyAssets(library, folder, [asset]);
  expect(ready).toMatchObject({ renamed: new Map(), refused: [], before: 0, after: 0 });
});
