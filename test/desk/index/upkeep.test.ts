import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renameIssue } from '../../../desk/issues/renameIssue.ts';
import { saveIssue } from '../../../desk/issues/saveIssue.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { libraryIn } from '../../../desk/library/library.ts';
import { readPublication } from '../../../desk/library/publicationFile.ts';
import { openIssue } from '../../../desk/library/readIssue.ts';
import { findInLibrary } from '../../../desk/search/searchLibrary.ts';
import { trashIssue } from '../../../desk/trash/trashIssue.ts';
import { writeLibrary } from '../../bench/generatedLibrary.ts';
import { processorTimeOf, slowness } from '../../support/processorTime.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** What bringing the index up to date may take after each change, in ms of processor time. */
const limit = 20;

test('with 400 issues, the index is right within 20 ms of a save, a rename, a removal and each of 100 imports', async () => {
  const home = temporaryFolder();
  const folder = join(home, 'library');
  const imports = join(home, 'imports');
  mkdirSync(folder);
  writeLibrary(folder, 400);
  writeLibrary(imports, 100);
  const library = libraryIn(folder, undefined, join(home, 'index'));
  const { publication } = await readPublication(library);
  library.known.setWatched(true);
  const issues = await library.known.listWhole(publication);
  await library.known.list(publication);
  const upkeep = () => processorTimeOf(() => library.known.list(publication));
  const found = async (query: string) => (await findInLibrary(library, query)).issues.length;
  const times: Record<'save' | 'rename' | 'removal', number[]> = {
    save: [],
    rename: [],
    removal: [],
  };
  for (const { id } of issues.slice(100, 109)) {
    const opened = await openIssue(library, id);
    if (opened.outcome !== 'opened') return expect.fail(opened.outcome);
    const text = opened.text.replace('Ausgabe vom', 'Sonderheft vom');
    expect(await saveIssue(library, id, text, opened.revision)).toMatchObject({ outcome: 'saved' });
    times.save.push(await upkeep());
    const renamed = await renameIssue(library, id, `Umbenannt ${id}`);
    if (renamed.outcome !== 'renamed') return expect.fail(renamed.outcome);
    times.rename.push(await upkeep());
    await trashIssue(library, renamed.id);
    times.removal.push(await upkeep());
  }
  expect(await found('sonderheft')).toBe(0);
  for (const name of readdirSync(imports).filter((each) => each.includes('-kw')))
    await addIssue(library, readFileSync(join(imports, name, 'issue.json'), 'utf8'));
  const imported = (await processorTimeOf(() => library.known.listWhole(publication))) / 100;
  expect(await library.known.list(publication)).toHaveLength(400 - 9 + 100);
  const most = limit * slowness();
  const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[4];
  for (const [name, all] of Object.entries(times))
    expect([name, median(all)]).toEqual([name, expect.toSatisfy((took) => Number(took) <= most)]);
  expect(imported).toBeLessThanOrEqual(most);
  await library.known.close();
});
