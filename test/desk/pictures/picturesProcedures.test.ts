import { expect, it } from 'vitest';
import { addAsset } from '../../../desk/assets/addAsset.ts';
import { readAsset } from '../../../desk/assets/readAsset.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { Jobs } from '../../../desk/jobs/jobs.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import type { Library } from '../../../desk/library/library.ts';
import { picturesProcedures } from '../../../desk/pictures/picturesProcedures.ts';
import { alwaysOpen, openTestLibrary } from '../../support/openTestLibrary.ts';
import { pictures } from '../../support/pictures.ts';
import { smallIssueText } from '../../support/smallIssue.ts';

const { bytes } = pictures.png;
const asset = `${contentHash(bytes)}.png`;

async function issueIn(library: Library, title: string): Promise<string> {
  const added = await addIssue(library, smallIssueText(title, '2025-08-25'));
  return added.outcome === 'created' ? added.id : expect.fail(JSON.stringify(added.why));
}

it('a picture that is copied to another issue lies with both', async () => {
  const library = await openTestLibrary();
  const [from, id] = [await issueIn(library, 'Eins'), await issueIn(library, 'Zwei')];
  await addAsset(library, from, bytes);
  const desk = picturesProcedures(alwaysOpen(library), new Jobs(() => undefined));
  expect(await desk['picture.copy']({ id, from, asset })).toEqual({
    outcome: 'added',
    asset,
    width: 3,
    height: 2,
  });
  expect((await readAsset(library, id, asset))?.bytes).toEqual(bytes);
  const others = ['no-picture.png', '../issue.json', `${'0'.repeat(64)}.png`];
  for (const other of others) {
    expect(await desk['picture.copy']({ id, from, asset: other })).toEqual({ outcome: 'missing' });
  }
  expect(await desk['picture.copy']({ id: 'gone', from, asset })).toEqual({ outcome: 'missing' });
});
