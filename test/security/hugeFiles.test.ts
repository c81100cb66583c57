import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk } from '../../desk/desk.ts';
import { realFileSystem } from '../../desk/files/fileSystem.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const id = '2025-08-25-kw35';
const whole = '2025-08-26-ganz';
const version = '2025-08-20T08-00-00-000Z-01234567';
const asset = `${'a1'.repeat(32)}.png`;
const copy = { kind: 'folder', name: `${id} 2`, of: id, program: 'icloud' } as const;

/** More than a process can hold in one piece; on the disk it takes next to nothing. */
const bytes = 3_000_000_000;

test('nothing in a library is read whole that is too large to be of any use', async () => {
  const home = temporaryFolder();
  const library = join(home, 'library');
  const huge = [
    `${id}/issue.json`,
    `${whole}/.history/${version}.json`,
    `${whole}/assets/${asset}`,
    `${copy.name}/assets/${asset}`,
    `${copy.name}/issue.json`,
  ];
  for (const path of [...huge, `${whole}/issue.json`]) {
    mkdirSync(join(library, dirname(path)), { recursive: true });
    writeFileSync(join(library, path), smallIssueText('Eins', '2025-08-26'));
  }
  for (const path of huge) truncateSync(join(library, path), bytes);
  const read: string[] = [];
  const { desk, readAsset } = openDesk({
    shell: { face: 'browser' },
    preferences: preferencesFile(join(home, 'browser.json')),
    dataFolder: join(home, 'data'),
    documentsFolder: home,
    samplesFolder: home,
    libraryFolder: library,
    fileSystem: {
      ...realFileSystem,
      read: async (path) => {
        if ((await realFileSystem.stat(path)).size > 100_000_000) read.push(path);
        return realFileSystem.read(path);
      },
    },
  });
  const { library: view } = await desk['app.start']({});
  expect(view?.issues.map((issue) => issue.problem?.reason)).toContain('too-large');
  const large = { outcome: 'invalid', why: { reason: 'too-large', bytes } };
  expect(await desk['issue.open']({ id })).toEqual(large);
  expect(await desk['history.list']({ id: whole })).toMatchObject({
    versions: [{ version, problem: large.why }],
  });
  expect(await desk['history.read']({ id: whole, version })).toEqual(large);
  expect(await readAsset(whole, asset)).toBeUndefined();
  expect(await desk['copy.open'](copy)).toEqual(large);
  const text = smallIssueText('Zwei', '2025-08-26');
  expect(await desk['issue.save']({ id, text, revision: 'none' })).toMatchObject({
    outcome: 'failed',
  });
  expect(await desk['history.name']({ id, name: 'jetzt' })).toMatchObject({ outcome: 'failed' });
  expect(await desk['search.find']({ query: 'Text', most: 9 })).toMatchObject({ unread: 2 });
  expect(read).toEqual([]);
});
