import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportPicture } from '../../../desk/export/exportPicture.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { metadataIn, withMetadata } from '../imaging/support/metadata.ts';
import { photo } from '../imaging/support/scene.ts';

test('a picture that the author inserts is made as the readers get it, under its number and title', async () => {
  const library = await openTestLibrary();
  const folder = join(library.folder, 'kw35');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const bytes = withMetadata(photo(2000, 1000).jpegsaveBuffer({ Q: 90 }));
  const asset = `${contentHash(bytes)}.jpg`;
  writeFileSync(join(folder, 'assets', asset), bytes);
  const issue: Issue = {
    id: 'kw35',
    blocks: [
      {
        ...blankBlock('figure', 'f'),
        picture: { asset, alt: 'Eine Brücke über die Spree', width: 2000, height: 1000 },
      },
      {
        ...blankBlock('chart', 'c'),
        title: 'Kurve der Kosten',
        table: [
          ['', 'Hübe'],
          ['Kran 1', '412'],
          ['Kran 2', '398'],
        ],
      },
    ],
  };
  writeFileSync(join(folder, 'issue.json'), serialiseIssue(issue));
  const made = (number: number) =>
    exportPicture(library, { id: 'kw35', target: 'beehiiv', number });

  const first = await made(1);
  if (first.outcome !== 'made') return expect.fail(first.outcome);
  expect([first.name, first.type]).toEqual(['01-eine-bruecke-ueber-die-spree.jpg', 'image/jpeg']);
  expect(metadataIn(Buffer.from(first.bytes, 'base64'))).toEqual([]);
  const second = await made(2);
  if (second.outcome !== 'made') return expect.fail(second.outcome);
  expect([second.name, second.type]).toEqual(['02-kurve-der-kosten.png', 'image/png']);
  expect(second.bytes).toMatch(/^iVBORw0KGgo/);
  expect(await made(3)).toEqual({ outcome: 'missing' });
});
