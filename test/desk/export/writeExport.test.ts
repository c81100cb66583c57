import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeExport } from '../../../desk/export/writeExport.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { newPublication } from '../../../issue/publication.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { pictures } from '../../support/pictures.ts';

const own = `${contentHash(pictures.png.bytes)}.png`;
const shared = `${contentHash(pictures.gif.bytes)}.gif`;
const gone = `${'a'.repeat(64)}.jpg`;

/** A library whose issue shows one picture of its own, one of the library's, and one that is nowhere. */
async function withPictures() {
  const library = await openTestLibrary();
  const folder = join(library.folder, '2025-08-25-kw35');
  for (const [where, name, { bytes }] of [
    [folder, own, pictures.png],
    [library.folder, shared, pictures.gif],
  ] as const) {
    mkdirSync(join(where, 'assets'), { recursive: true });
    writeFileSync(join(where, 'assets', name), bytes);
  }
  const issue = pictureIssue({ [own]: 'Eins', [shared]: 'Zwei', [gone]: 'Drei' });
  return { library, folder, issue, publication: newPublication({ language: 'de' }) };
}

test('pictures come from the issue’s folder, then from the library’s; one that is nowhere is named', async () => {
  const at = await withPictures();
  const written = await writeExport(at, { target: 'html' });
  if (written.outcome !== 'exported') return expect.fail(JSON.stringify(written.why));
  const { folder, files, missingPictures } = written;
  expect(folder).toBe(join(at.folder, 'export', 'html'));
  expect(files.map(({ name }) => name)).toEqual([
    'index.html',
    'issue.txt',
    `images/${own}`,
    `images/${shared}`,
  ]);
  expect(files.map(({ name }) => readFileSync(join(folder, name)).length)).toEqual(
    files.map(({ bytes }) => bytes),
  );
  expect(readFileSync(join(folder, 'images', shared))).toEqual(pictures.gif.bytes);
  expect(missingPictures).toEqual([{ asset: gone, alt: 'Drei' }]);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(html).toContain('[Bild fehlt: Drei]');
  expect(html).not.toContain(`src="images/${gone}`);
});

test('plain text needs no picture, and misses none', async () => {
  const written = await writeExport(await withPictures(), { target: 'text' });
  if (written.outcome !== 'exported') return expect.fail(JSON.stringify(written.why));
  expect([readdirSync(written.folder), written.missingPictures]).toEqual([['issue.txt'], []]);
});
