import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDesk } from '../../desk/desk.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** Every file and folder below, with what others than the owner may do with it. */
function openToOthers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(folder)
    .filter((path) => (statSync(path).mode & 0o077) !== 0);
}

test('preferences, mail settings, recovery texts and locks are for this user alone, also those from before', async ({
  skip,
}) => {
  skip(process.platform === 'win32', 'Windows has no modes of files');
  const umask = process.umask(0o022);
  onTestFinished(() => void process.umask(umask));
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  for (const name of ['', 'recovery', 'open']) {
    mkdirSync(join(data, name), { recursive: true });
    chmodSync(join(data, name), 0o755);
  }
  const old = join(data, 'recovery', 'session-of-before.json');
  writeFileSync(old, 'typed before', { mode: 0o644 });
  writeFileSync(join(data, 'browser.json'), '{}', { mode: 0o644 });
  const { desk } = openDesk({
    shell: { face: 'browser' },
    preferences: preferencesFile(join(data, 'browser.json')),
    dataFolder: data,
    documentsFolder: folder,
    samplesFolder: folder,
    libraryFolder: join(folder, 'library'),
  });
  const { preferences } = await desk['app.start']({});
  expect(openToOthers(data)).toEqual([]);

  expect(await desk['preferences.save'](preferences)).toEqual({ outcome: 'done' });
  const text = smallIssueText('Eins', '2025-08-25');
  const added = await desk['issue.add']({ text });
  if (added.outcome !== 'created') throw new Error(added.outcome);
  const session = 'session-0001';
  await desk['recovery.note']({ session, id: added.id, base: 'none', text: `${text} ` });
  const held = await desk['lease.hold']({ id: added.id, page: 'a', session, over: false });
  expect(held).toEqual({ outcome: 'held' });
  await vi.waitFor(() => expect(readdirSync(join(data, 'open'))).toHaveLength(1));
  expect(readdirSync(join(data, 'recovery'))).toHaveLength(2);
  expect(openToOthers(data)).toEqual([]);
});
