import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addAsset, keepReady } from '../../../desk/assets/addAsset.ts';
import { inspectAssets } from '../../../desk/assets/inspectAssets.ts';
import { readAsset } from '../../../desk/assets/readAsset.ts';
import { largestAssetBytes } from '../../../desk/contract.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { pictures } from '../../support/pictures.ts';
import { smallIssueText } from '../../support/smallIssue.ts';

describe('a picture', () => {
  const { bytes } = pictures.png;
  const asset = `${contentHash(bytes)}.png`;

  async function withIssue() {
    const library = await openTestLibrary();
    const added = await addIssue(library, smallIssueText('Eins', '2025-08-25'));
    return {
      library,
      id: added.outcome === 'created' ? added.id : expect.fail(JSON.stringify(added.why)),
    };
  }

  test('is looked at for its size, and missed where its file is gone', async () => {
    const { library, id } = await withIssue();
    await addAsset(library, id, bytes);
    const gone = `${'0'.repeat(64)}.gif`;
    expect(await inspectAssets(library, id, [asset, gone, '../issue.json'])).toEqual({
      [asset]: { bytes: bytes.length, animated: false },
      [gone]: null,
      '../issue.json': null,
    });
    expect(await inspectAssets(library, 'no-such-issue', [asset])).toBeUndefined();
  });

  test('is kept once under its hash, and served with its type', async () => {
    const { library, id } = await withIssue();
    const added = { outcome: 'added', asset, width: 3, height: 2 };
    expect([await addAsset(library, id, bytes), await addAsset(library, id, bytes)]).toEqual([
      added,
      added,
    ]);
    expect(readdirSync(join(library.folder, id, 'assets'))).toEqual([asset]);
    expect(await readAsset(library, id, asset)).toEqual({
      bytes: Buffer.from(bytes),
      type: 'image/png',
    });
  });

  test('is refused when it is none, too large, or for no issue', async () => {
    const { library, id } = await withIssue();
    expect(await addAsset(library, id, Buffer.from('%PDF-1.7'))).toMatchObject({
      outcome: 'invalid',
    });
    const large = Buffer.concat([bytes, Buffer.alloc(largestAssetBytes)]);
    expect(await addAsset(library, id, large)).toMatchObject({
      outcome: 'invalid',
      why: { reason: 'large-picture', most: 100 },
    });
    expect(await addAsset(library, '..', bytes)).toEqual({ outcome: 'missing' });
  });

  test('for all issues lies in the library’s own folder, and every issue shows it', async () => {
    const { library, id } = await withIssue();
    const added = { outcome: 'added', asset, width: 3, height: 2 };
    expect(await keepReady(library, library.folder, bytes)).toEqual(added);
    expect(readdirSync(join(library.folder, 'assets'))).toEqual([asset]);
    const file = { bytes: Buffer.from(bytes), type: 'image/png' };
    expect(await readAsset(library, undefined, asset)).toEqual(file);
    expect(await readAsset(library, id, asset)).toEqual(file);
    expect(await readAsset(library, 'assets', asset)).toEqual(file);
    expect(await readAsset(library, undefined, '../publication.json')).toBeUndefined();
    expect(await keepReady(library, library.folder, Buffer.from('%PDF-1.7'))).toMatchObject({
      outcome: 'invalid',
    });
  });

  test('is served from the issue’s own folder only', async () => {
    const { library, id } = await withIssue();
    const assets = join(library.folder, id, 'assets');
    mkdirSync(assets);
    symlinkSync(join(library.folder, 'publication.json'), join(assets, asset));
    writeFileSync(join(assets, 'notes.png'), 'no hash');
    for (const name of [asset, 'notes.png', '../issue.json', `../assets/${asset}`]) {
      expect([name, await readAsset(library, id, name)]).toEqual([name, undefined]);
    }
  });
});
