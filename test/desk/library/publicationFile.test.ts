import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import type { Library } from '../../../desk/library/library.ts';
import { readPublication, savePublication } from '../../../desk/library/publicationFile.ts';
import { newPublication } from '../../../issue/publication.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';

const pathIn = ({ folder }: Library) => join(folder, 'publication.json');
const textIn = (library: Library) => readFileSync(pathIn(library), 'utf8');
const revisionOf = (text: string) => contentHash(Buffer.from(text));

test('a damaged file falls back, is told, and is kept when it is replaced', async () => {
  const library = await openTestLibrary();
  const damaged = '{"name": "Probe", "targetWords": 7}';
  writeFileSync(pathIn(library), damaged);
  const { revision, ...found } = await readPublication(library);
  expect(found).toMatchObject({
    publication: { name: 'Probe', targetWords: { least: 1200, most: 1400 } },
    problem: { reason: 'fields', fields: [{ field: 'targetWords' }] },
  });
  const publication = newPublication({ name: 'Neu' });
  expect(await savePublication(library, publication, revision)).toEqual({
    outcome: 'saved',
    revision: revisionOf(textIn(library)),
  });
  expect(await readPublication(library)).toMatchObject({ publication, problem: null });
  const [kept] = readdirSync(join(library.folder, '.history'));
  expect(readFileSync(join(library.folder, '.history', kept ?? ''), 'utf8')).toBe(damaged);
});

test('what another program wrote meanwhile is told and not overwritten, until it was read', async () => {
  const library = await openTestLibrary();
  const { publication, revision } = await readPublication(library);
  const theirs = textIn(library).replace('"Ada"', '"Eve"');
  writeFileSync(pathIn(library), theirs);
  const mine = { ...publication, name: 'Meins' };
  expect(await savePublication(library, mine, revision)).toEqual({
    outcome: 'conflict',
    publication: { ...publication, author: 'Eve' },
    revision: revisionOf(theirs),
    problem: null,
  });
  expect(textIn(library)).toBe(theirs);
  expect(await savePublication(library, mine, revisionOf(theirs))).toMatchObject({
    outcome: 'saved',
  });
  expect((await readPublication(library)).publication).toEqual(mine);
});

test('fields that are not ours stay in the file', async () => {
  const library = await openTestLibrary();
  const strange = textIn(library).replace('"name"', '"sender": { "id": 7 }, "name"');
  writeFileSync(pathIn(library), strange);
  const { publication, revision } = await readPublication(library);
  await savePublication(library, { ...publication, name: 'Neu' }, revision);
  expect(JSON.parse(textIn(library))).toMatchObject({ name: 'Neu', sender: { id: 7 } });
});

test('a newer program’s file is read, and not written over', async () => {
  const library = await openTestLibrary();
  const newer = textIn(library).replace('"version": 1', '"version": 2');
  writeFileSync(pathIn(library), newer);
  const { publication, revision } = await readPublication(library);
  expect(publication.name).toBe('Probe');
  expect(await savePublication(library, publication, revision)).toEqual({
    outcome: 'invalid',
    why: { reason: 'newer', version: 2 },
  });
  expect(textIn(library)).toBe(newer);
});

test('a missing file is written anew; one that is no text only by who knows of it', async () => {
  const library = await openTestLibrary();
  unlinkSync(pathIn(library));
  const { publication, revision } = await readPublication(library);
  expect(await savePublication(library, publication, revision)).toMatchObject({ outcome: 'saved' });
  writeFileSync(pathIn(library), Buffer.from([0xff]));
  const unreadable = await readPublication(library);
  expect(unreadable).toMatchObject({ revision: 'none', problem: { reason: 'encoding' } });
  const refused = await savePublication(library, publication, unreadable.revision);
  if (refused.outcome !== 'conflict') return expect.fail(refused.outcome);
  expect(await savePublication(library, publication, refused.revision)).toMatchObject({
    outcome: 'saved',
  });
});
